// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson that ships in every mode, as an ordinary user: what the kernel says of its waits.
#include "analysis/history.h"
#include "support/ordinary_user.h"
#include "support/run_rig.h"

#include <QTest>

using namespace synchroscope;

namespace {

constexpr std::uint64_t longEnough = 50'000; // real ns
constexpr double speed = 8;                  // of a lesson; its waits are as real, and shorter

struct Count
{
    int waits = 0, confirmed = 0, contradicted = 0, wokenFirst = 0, unknown = 0;
    Count &operator+=(const Count &other)
    {
        waits += other.waits;
        confirmed += other.confirmed;
        contradicted += other.contradicted;
        wokenFirst += other.wokenFirst;
        unknown += other.unknown;
        return *this;
    }
};

Count countOf(const Recording &recording)
{
    History history(recording);
    history.update(recording);
    Count count;
    for (std::size_t p = 0; p < recording.scenario().processes.size(); ++p) {
        for (const Span &span : history.spans(static_cast<int>(p))) {
            const bool blocked = isBlocked(span.activity);
            const bool counts = blocked && (span.end == openEnd || span.endStamp - span.beginStamp > longEnough);
            count.contradicted += blocked && span.evidence == Evidence::contradicted; // however short
            if (!counts)
                continue;
            ++count.waits;
            count.confirmed += span.evidence == Evidence::confirmed;
            count.wokenFirst += span.evidence == Evidence::wokenFirst;
            count.unknown += span.evidence == Evidence::unknown;
        }
    }
    return count;
}

} // namespace

class EvidenceLessonsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const std::string &identifier : shippedIdentifiers())
            m_lessons.push_back(shipped(identifier)); // while their folder can be read
        m_folder = test::becomeOrdinaryUser();
        QVERIFY(m_folder);
        QVERIFY(::geteuid() != 0);
    }

    void waitsAreConfirmedAndNoneIsContradicted()
    {
        Count all;
        int tier = 2;
        for (const Scenario &lesson : m_lessons) {
            for (int mode = 1; mode <= 4; ++mode) {
                Settings settings;
                settings.mode = Mode::fromNumber(mode);
                settings.speed = speed;
                const Finished run = runToEnd(lesson, settings, 15);
                QVERIFY2(run.startFailure.empty(), run.startFailure.c_str());
                const Count count = countOf(run.recording);
                qInfo("%-28s mode %d  waits %4d  confirmed %4d  contradicted %d  woken first %d  not known %d",
                      lesson.identifier.c_str(), mode, count.waits, count.confirmed, count.contradicted,
                      count.wokenFirst, count.unknown);
                all += count;
                tier = std::min(tier, run.recording.evidenceTier);
            }
        }
        qInfo("as user %d, tier %d: %d waits longer than 50 us, %.2f %% confirmed, %d contradicted", ::geteuid(), tier,
              all.waits, 100.0 * all.confirmed / std::max(1, all.waits), all.contradicted);
        QVERIFY(all.waits > 50);
        QCOMPARE(all.contradicted, 0);
        if (tier == 2)
            QVERIFY(all.confirmed * 100 >= all.waits * 99);
    }

private:
    std::vector<Scenario> m_lessons;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EvidenceLessonsTest)
#include "tst_evidence_lessons.moc"
