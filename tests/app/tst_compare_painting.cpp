// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page repaints only what has changed. It must look as if it repainted everything.
#include "compare/compare_view.h"
#include "support/run_rig.h"
#include "support/stepped.h"

#include <QScreen>
#include <QTest>

#include <cstring>

using namespace synchroscope;

namespace {

/// A run that grows, out of one that has been made.
struct Growing
{
    explicit Growing(const Recording &made)
        : whole(made), run(std::make_shared<RecordedRun>(Recording(made.scenario(), made.settings()), 1))
    {
    }

    /// Everything that happened until then becomes known; and, as in lockstep, the next `ahead` events.
    void growTo(std::int64_t time, std::size_t ahead)
    {
        const auto &events = whole.events();
        std::size_t until = momentAt(whole, time);
        until = std::min(events.size(), until + ahead);
        for (std::size_t i = run->recording.events().size(); i < until; ++i)
            run->recording.append(events[i], whole.text(events[i]));
        run->recording.now = std::max(time, run->recording.events().empty() ? 0 : run->recording.events().back().at);
        if (until == events.size() && time >= whole.now) {
            run->recording.now = whole.now;
            run->recording.finished = true;
        }
        run->update();
    }

    const Recording &whole;
    std::shared_ptr<RecordedRun> run;
};

/// The same to the eye: an edge that is clipped is smoothed a little differently.
bool alike(QRgb one, QRgb other)
{
    constexpr int noticeable = 48;
    return std::abs(qRed(one) - qRed(other)) < noticeable && std::abs(qGreen(one) - qGreen(other)) < noticeable
        && std::abs(qBlue(one) - qBlue(other)) < noticeable;
}

/// Where two pictures differ, or nothing.
QString differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return QStringLiteral("different sizes");
    int pixels = 0;
    QRect where;
    for (int y = 0; y < one.height(); ++y) {
        const auto *first = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *second = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        if (std::memcmp(first, second, static_cast<std::size_t>(one.bytesPerLine())) == 0) // most are, and there are many
            continue;
        for (int x = 0; x < one.width(); ++x) {
            if (!alike(first[x], second[x])) {
                ++pixels;
                where |= QRect(x, y, 1, 1);
            }
        }
    }
    return pixels == 0 ? QString()
                       : QStringLiteral("%1 pixels in %2,%3 %4x%5").arg(pixels).arg(where.x()).arg(where.y())
                             .arg(where.width()).arg(where.height());
}

} // namespace

class TestComparePainting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("SYNCHROSCOPE_PROCESS", WORKER_PROGRAM); }

    void partsAreThePartsOfTheWhole_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<int>("ahead");
        for (const std::string &lesson : shippedIdentifiers()) {
            for (const int ahead : {0, 5})
                QTest::addRow("%s, %d ahead", lesson.c_str(), ahead) << QString::fromStdString(lesson) << ahead;
        }
    }

    void partsAreThePartsOfTheWhole()
    {
        QFETCH(QString, lesson);
        QFETCH(int, ahead);
        const Scenario scenario = shipped(lesson.toStdString());
        std::vector<Recording> made;
        for (const int mode : {1, 3})
            made.push_back(stepToEnd(scenario, inMode(mode)).recording);

        std::vector<Growing> growing(made.begin(), made.end());
        std::vector<std::shared_ptr<RecordedRun>> runs{growing[0].run, growing[1].run};
        const Comparison comparison = [&] {
            Comparison modes = compareIn({}, {}, scenario, inMode(1));
            modes.variants.resize(runs.size());
            return modes;
        }();
        Look look = lookFor(ThemeChoice::light, {});
        look.scale = 1;
        CompareView view(look);
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));

        std::int64_t end = 0;
        for (const Recording &one : made)
            end = std::max(end, one.now);
        const std::int64_t frame = end / 80;
        for (std::int64_t now = frame; now < end + frame; now += frame) {
            CompareScene scene{comparison, runs};
            std::vector<RunFigures> figures;
            for (Growing &one : growing) {
                one.growTo(now, static_cast<std::size_t>(ahead));
                figures.emplace_back(); // not what this is about
            }
            scene.now = scene.newest = std::min(now, end);
            scene.phase = scene.allFinished() ? Phase::finished : ahead > 0 ? Phase::stepping : Phase::live;
            view.showScene(scene, figures);
            QCoreApplication::processEvents();
            const QImage parts = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
            const QImage whole = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QString difference = differenceOf(parts, whole);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("at %1 ms: ").arg(now / 1'000'000) + difference));
        }
    }
};

QTEST_MAIN(TestComparePainting)
#include "tst_compare_painting.moc"
