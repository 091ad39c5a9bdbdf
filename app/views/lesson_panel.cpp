// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson_panel.h"

#include "analysis/sentence.h"
#include "languages/words.h"
#include "recording/own_settings.h"
#include "scenario/same_lesson.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace synchroscope {

namespace {

/// Whatever the switches and the workshop change beside it.
Scenario textsOf(Scenario scenario)
{
    scenario.mode = {};
    scenario.channels.clear();
    scenario.processes.clear();
    scenario.faults.clear();
    for (Knob &knob : scenario.knobs)
        knob.value = 0;
    return scenario;
}

/// The first, of which a colon is not the end.
std::string wholeSentence(const std::string &text)
{
    std::size_t end = sentence::firstOf(text).size();
    while (end < text.size() && text[end - 1] == ':')
        end += sentence::firstOf(std::string_view(text).substr(end)).size();
    return text.substr(0, end);
}

} // namespace

LessonPanel::LessonPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_list(new ElidedComboBox(this)),
      m_scroll(new QScrollArea(this)),
      m_progress(new QLabel(this)),
      m_previous(new QPushButton(tr("‹ Previous"), this)),
      m_next(new QPushButton(tr("Next ›"), this))
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_scroll->setAccessibleName(tr("Lesson text"));
    for (QPushButton *button : {m_previous, m_next})
        button->setFocusPolicy(Qt::TabFocus);
    m_previous->setAccessibleName(tr("Previous lesson"));
    m_next->setAccessibleName(tr("Next lesson"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    m_progress->setObjectName(QStringLiteral("muted"));
    m_progress->setWordWrap(true);
    layout->addWidget(m_progress);
    layout->addWidget(m_scroll, 1);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_previous);
    ways->addWidget(m_next);
    ways->addStretch(1);
    layout->addLayout(ways);

    connect(m_list, &QComboBox::activated, this, &LessonPanel::lessonWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { emit lessonWanted(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit lessonWanted(m_index + 1); });
    applyLook();
}

void LessonPanel::setLook(const Look &look)
{
    m_look = look;
    applyLook();
}

void LessonPanel::applyLook()
{
    const int margin = m_look.round(14);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_look.round(10));
    setFixedWidth(m_look.round(272));
    if (!m_title)
        return;
    for (PredictionBox *box : m_predictions)
        box->setLook(m_look);
    for (MomentList *list : {m_watches, m_stops})
        list->setLook(m_look);
    m_change->setLook(m_look);
}

void LessonPanel::setLessons(const std::vector<Scenario> &lessons, std::size_t course)
{
    m_list->clear();
    m_titles.clear();
    m_count = static_cast<int>(lessons.size());
    m_course = static_cast<int>(course);
    for (const Scenario &lesson : lessons) {
        const QString title = lessonText(lesson.title);
        const int number = static_cast<int>(m_titles.size()) + 1;
        m_titles << (number <= m_course
                         ? tr("%1 · %2", "number and title of a lesson").arg(number).arg(title)
                         : tr("Own %1 · %2", "a lesson beside the course").arg(number - m_course).arg(title));
        m_list->addItem(m_titles.back());
    }
    m_list->setVisible(m_count > 1); // alone, the title below says it all
    setDone(std::vector<bool>(lessons.size()));
}

void LessonPanel::setDone(const std::vector<bool> &done)
{
    m_done = done;
    m_done.resize(static_cast<std::size_t>(m_count));
    for (int i = 0; i < m_count; ++i)
        m_list->setItemText(i, m_done[static_cast<std::size_t>(i)] ? tr("✓ %1", "a lesson that was run").arg(m_titles[i])
                                                                   : m_titles[i]);
    const auto doneOfCourse = std::count(m_done.begin(), m_done.begin() + m_course, true);
    m_progress->setText(m_index < m_course ? tr("Lesson %1 of %2 · %3 done").arg(m_index + 1).arg(m_course).arg(doneOfCourse)
                                           : tr("Own lesson %1 of %2 · of the course %3 of %4 done")
                                                 .arg(m_index - m_course + 1)
                                                 .arg(m_count - m_course)
                                                 .arg(doneOfCourse)
                                                 .arg(m_course));
    m_progress->setVisible(m_count > 1);
}

void LessonPanel::showPlace(int index)
{
    m_index = index;
    m_list->setCurrentIndex(index);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_count);
    setDone(m_done);
}

void LessonPanel::showLesson(int index, const Scenario &scenario, Mode mode, const std::vector<double> &knobs,
                             bool ownSettings)
{
    showPlace(index);
    Scenario texts = textsOf(scenario);
    const bool otherLesson = std::exchange(m_forgotten, false) || texts.file != m_shown.file
                             || !sameLesson(texts, m_shown) || !m_title;
    const bool otherQuestions = otherLesson || !(mode == m_shownMode);
    if (otherLesson)
        m_votes.assign(scenario.questions.size(), {});
    if (otherQuestions) {
        m_shown = std::move(texts);
        m_shownMode = mode;
        rebuild(scenario, mode, knobs, otherLesson);
    } else {
        m_change->setKnobs(knobs);
    }
    m_explained = nullptr;
    m_goal->hide();
    for (PredictionBox *box : m_predictions)
        box->setAside(!ownSettings);
    const QString summary = lessonText(scenario.summary);
    m_summary->setText(ownSettings || summary.isEmpty() ? summary : tr("The lesson as it was written: %1").arg(summary));
    keepSecrets();
}

void LessonPanel::setKnobs(const std::vector<double> &knobs)
{
    if (m_change)
        m_change->setKnobs(knobs);
}

void LessonPanel::addPredictions(const Scenario &scenario, Mode mode, QWidget *content)
{
    m_predictions.clear();
    m_voting = nullptr;
    for (std::size_t i = 0; i < scenario.questions.size(); ++i) {
        if (!contains(scenario.questions[i].modes, mode))
            continue;
        auto *box = new PredictionBox(m_look, scenario.questions[i], m_votes[i], content);
        content->layout()->addWidget(box);
        // One at a time: the next question comes when this one has been decided, or after the run.
        box->setVisible(m_predictions.empty());
        if (!m_predictions.empty())
            connect(m_predictions.back(), &PredictionBox::committed, box, &QWidget::show);
        connect(box, &PredictionBox::votesChanged, this, [this, box, i] { m_votes[i] = box->votes(); });
        connect(box, &PredictionBox::votingWanted, this, &LessonPanel::setVoting);
        connect(box, &PredictionBox::committed, this, [this] {
            closeVote();
            keepSecrets();
        });
        m_predictions.push_back(box);
    }
}

void LessonPanel::addMoments(const Scenario &scenario, Mode mode, QWidget *content)
{
    std::vector<MomentList::Item> watches, stops;
    std::vector<std::string> watched;
    for (std::size_t i = 0; i < scenario.watches.size(); ++i) {
        if (!contains(scenario.watches[i].modes, mode) || scenario.watches[i].when.empty())
            continue;
        watches.push_back({i, lessonWords(scenario.watches[i].say), alwaysHolds(scenario.watches[i].when)});
        watched.push_back(scenario.watches[i].when);
    }
    for (std::size_t i = 0; i < scenario.checkpoints.size(); ++i) {
        const Checkpoint &one = scenario.checkpoints[i];
        const bool once = std::find(watched.begin(), watched.end(), one.when) == watched.end();
        if (contains(one.modes, mode) && once && !one.when.empty())
            stops.push_back({scenario.watches.size() + i, wholeSentence(lessonWords(one.say)), alwaysHolds(one.when)});
    }
    m_stops = new MomentList(m_look, tr("Where it stood still"), stops, content);
    m_watches = new MomentList(m_look, tr("Watch for"), watches, content);
    for (MomentList *list : {m_stops, m_watches}) {
        connect(list, &MomentList::momentWanted, this, &LessonPanel::momentWanted);
        content->layout()->addWidget(list);
    }
    m_stops->setSecret(true); // gone back, it is not told what is to come
    m_stops->hide();
    m_watches->setVisible(!m_watches->empty());
}

/// Before a prediction has been made, or the run has answered it, nothing tells what will happen.
void LessonPanel::keepSecrets()
{
    const bool open = std::any_of(m_predictions.begin(), m_predictions.end(),
                                  [](const PredictionBox *box) { return box->open(); });
    m_watches->setSecret(open);
    emit questionOpen(open);
}

std::vector<std::string> LessonPanel::conditions(const Scenario &scenario)
{
    std::vector<std::string> all;
    for (const Watch &one : scenario.watches)
        all.push_back(one.when);
    for (const Checkpoint &one : scenario.checkpoints)
        all.push_back(one.when);
    return all;
}

void LessonPanel::showMoment(const Recording &recording, const ConditionTimes &times, std::size_t moment)
{
    if (!m_watches)
        return;
    const bool same = recording.scenario().file == m_shown.file && recording.settings().mode == m_shownMode;
    for (MomentList *list : {m_watches, m_stops}) {
        list->setAside(same && isSetAside(recording.scenario()));
        same ? list->showMoment(recording, times, moment) : list->forget();
    }
    m_goal->setVisible(&recording == m_explained && moment >= recording.events().size());
}

bool LessonPanel::setVoting(bool voting)
{
    closeVote();
    if (!voting)
        return true;
    // The last one that is asked: those before it have been decided.
    const auto asked = std::find_if(m_predictions.rbegin(), m_predictions.rend(), [](const PredictionBox *box) {
        return box->open() && !box->isHidden();
    });
    if (asked == m_predictions.rend())
        return false;
    m_voting = *asked;
    m_voting->setVoting(true);
    m_scroll->ensureWidgetVisible(m_voting);
    return true;
}

void LessonPanel::closeVote()
{
    if (m_voting)
        m_voting->setVoting(false);
    m_voting = nullptr;
}

void LessonPanel::vote(int answer, int by)
{
    if (m_voting)
        m_voting->vote(answer, by);
}

void LessonPanel::setSeen(const QString &text)
{
    if (m_change && m_change->seen() != text)
        m_change->setSeen(text);
}

void LessonPanel::rebuild(const Scenario &scenario, Mode mode, const std::vector<double> &knobs, bool otherLesson)
{
    auto *content =
        new QWidget(m_scroll->viewport()); // with a parent from the start: fields take their colours from it
    content->setObjectName(QStringLiteral("lessonText"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, m_look.round(4), 0);
    layout->setSpacing(m_look.round(12));
    const auto label = [&](const std::string &text, const char *name = "") {
        auto *one = new QLabel(lessonText(text), content);
        one->setObjectName(QLatin1String(name)); // before it is shown: the style sheet goes by it
        one->setWordWrap(true);
        one->setTextFormat(Qt::PlainText);
        one->setVisible(!text.empty());
        layout->addWidget(one);
        return one;
    };
    m_title = label(scenario.title, "title");
    m_summary = label(scenario.summary);
    addPredictions(scenario, mode, content);
    addMoments(scenario, mode, content);
    m_goal = label("");
    const QString seen = otherLesson ? QString() : m_change->seen();
    m_change = new ChangeBox(m_look, scenario, mode, content);
    m_change->setKnobs(knobs);
    m_change->setSeen(seen);
    connect(m_change, &ChangeBox::knobTurned, this, &LessonPanel::knobTurned);
    connect(m_change, &ChangeBox::knobCompared, this, &LessonPanel::knobCompared);
    // Later: by then the button that asks for it has been deleted with the questions of its mode.
    connect(m_change, &ChangeBox::modeWanted, this, &LessonPanel::modeWanted, Qt::QueuedConnection);
    connect(m_change, &ChangeBox::seenChanged, this, &LessonPanel::seenChanged);
    layout->addWidget(m_change);
    m_equivalents = label("", "muted");
    if (!scenario.equivalents.empty()) {
        m_equivalents->setText(tr("Elsewhere: %1").arg(lessonText(scenario.equivalents)));
        m_equivalents->show();
    }
    auto *terms = new QToolButton(content);
    terms->setText(tr("Whose “synchronous”?"));
    terms->setToolTip(tr("What the words mean in your book, and a glossary (F1)"));
    terms->setProperty("small", true);
    terms->setFocusPolicy(Qt::TabFocus);
    connect(terms, &QToolButton::clicked, this, &LessonPanel::termsWanted);
    layout->addWidget(terms, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_scroll->setWidget(content);          // deletes the one before
    content->setAutoFillBackground(false); // setWidget() has switched it on
    applyLook();
}

void LessonPanel::reveal(const Recording *recording, const QString &explanation)
{
    for (PredictionBox *box : m_predictions) {
        box->reveal();
        box->show();
    }
    closeVote();
    if (!m_change) // no lesson was found
        return;
    keepSecrets();
    m_stops->setVisible(!m_stops->empty());
    m_change->ask();
    m_change->setLook(m_look);
    if (m_goal && !explanation.isEmpty()) {
        m_explained = recording;
        m_goal->setText(explanation);
        m_goal->show();
    }
}

void LessonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(width() - m_look.round(1), 0, m_look.round(1), height()), m_look.theme.faint);
}

} // namespace synchroscope
