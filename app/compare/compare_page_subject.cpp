// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared on the Compare page.
#include "compare/compare_page.h"
#include "window/run_strip.h"

#include <QRegularExpression>

namespace synchroscope {

namespace {

bool sameSettings(const Settings &a, const Settings &b)
{
    return a.capacity == b.capacity && a.whenFull == b.whenFull && a.seed == b.seed && a.knobs == b.knobs
           && a.mode == b.mode && a.paces == b.paces;
}

bool sameLesson(const Scenario &a, const Scenario &b)
{
    return a.file == b.file && a.identifier == b.identifier && a.title == b.title;
}

QString textOf(const std::vector<double> &values)
{
    QStringList all;
    for (const double value : values)
        all << QString::number(value, 'g', 10);
    return all.join(QStringLiteral(", "));
}

} // namespace

void ComparePage::setSubject(const Scenario &lesson, const Settings &settings)
{
    const bool same = m_session.isOpen() && sameLesson(lesson, m_lesson) && sameSettings(settings, m_settings);
    if (same && m_varied.kind != Varied::Kind::recordings)
        return;
    if (!sameLesson(lesson, m_lesson)) {
        m_varied = {};
        m_values.clear();
        m_recordings.clear();
        m_differencesByHand.reset();
    } else if (m_varied.kind == Varied::Kind::recordings) {
        m_varied = {};
    }
    m_lesson = lesson;
    m_settings = settings;
    beginComparison();
}

void ComparePage::showRecordings(const Scenario &lesson, const Settings &settings,
                                 std::vector<std::shared_ptr<RecordedRun>> runs, std::optional<Comparison> as)
{
    if (!sameLesson(lesson, m_lesson))
        m_values.clear();
    m_lesson = lesson;
    m_settings = settings;
    m_recordings = std::move(runs);
    m_recordedAs = std::move(as);
    m_varied = {Varied::Kind::recordings, -1};
    beginComparison();
}

void ComparePage::compareIn(const Varied &varied)
{
    m_varied = varied;
    m_differencesByHand.reset();
    beginComparison();
    setFocus();
}

void ComparePage::compareKnob(const Scenario &lesson, const Settings &settings, int knob)
{
    if (!sameLesson(lesson, m_lesson)) {
        m_values.clear();
        m_recordings.clear();
    }
    m_lesson = lesson;
    m_settings = settings;
    compareIn({Varied::Kind::knob, knob});
    showPart(ComparePart::charts);
}

void ComparePage::beginComparison()
{
    m_bar->setSubject(m_lesson, !m_recordings.empty(), m_recordedAs ? QString::fromStdString(m_recordedAs->name) : QString());
    if (m_varied.kind == Varied::Kind::recordings) {
        Comparison comparison{m_varied, nameOf(m_varied, m_lesson, &translateCore), {}};
        if (m_recordedAs)
            comparison = *m_recordedAs;
        for (const auto &run : m_recordedAs ? std::vector<std::shared_ptr<RecordedRun>>() : m_recordings) {
            const QString description = describe(*run);
            const qsizetype middle = description.indexOf(QStringLiteral(" · "), description.size() / 3);
            comparison.variants.push_back({run->recording.settings(), std::to_string(run->number),
                                           (description.left(middle) + QLatin1Char('\n')
                                            + description.mid(middle + 3)).toStdString(), {}});
        }
        m_bar->showComparison(m_varied, {});
        m_session.open(comparison, m_recordings);
        return;
    }
    const auto place = static_cast<int>(static_cast<std::size_t>(m_varied.kind) * 100
                                        + static_cast<std::size_t>(m_varied.index + 1));
    auto &values = m_values[place];
    if (values.empty())
        values = usualValues(m_varied, m_lesson);
    m_bar->showComparison(m_varied, textOf(values));
    m_session.open(m_lesson, synchroscope::compareIn(m_varied, values, m_lesson, m_settings, &translateCore));
}

void ComparePage::takeValues(const QString &text)
{
    std::vector<double> values;
    bool readable = true;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        bool number = false;
        values.push_back(part.toDouble(&number));
        readable = readable && number;
    }
    const QString objection =
        readable ? QString::fromStdString(objectionTo(m_varied, values, m_lesson, &translateCore))
                 : tr("Numbers with commas between them are wanted, such as %1.").arg(textOf(usualValues(m_varied, m_lesson)));
    if (!objection.isEmpty()) {
        showNotice(objection);
        return;
    }
    m_values[static_cast<int>(static_cast<std::size_t>(m_varied.kind) * 100
                              + static_cast<std::size_t>(m_varied.index + 1))] = values;
    beginComparison();
    setFocus();
}

} // namespace synchroscope
