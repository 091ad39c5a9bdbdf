// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson_panel.h"

#include "scenario/same_lesson.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

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

} // namespace

LessonPanel::LessonPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_list(new ElidedComboBox(this)),
      m_scroll(new QScrollArea(this)),
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
    if (m_knobs)
        m_knobs->setLook(m_look);
}

void LessonPanel::setLessons(const std::vector<Scenario> &lessons)
{
    m_list->clear();
    m_count = static_cast<int>(lessons.size());
    for (const Scenario &lesson : lessons)
        m_list->addItem(tr("%1 · %2", "number and title of a lesson")
                            .arg(m_list->count() + 1)
                            .arg(QString::fromStdString(lesson.title)));
    m_list->setVisible(m_count > 1); // alone, the title below says it all
}

void LessonPanel::showLesson(int index, const Scenario &scenario, Mode mode, const std::vector<double> &knobs,
                             bool ownSettings)
{
    m_index = index;
    m_list->setCurrentIndex(index);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_count);
    Scenario texts = textsOf(scenario);
    const bool otherLesson = texts.file != m_shown.file || !sameLesson(texts, m_shown) || !m_title;
    const bool otherQuestions = otherLesson || !(mode == m_shownMode);
    if (otherQuestions) {
        m_shown = std::move(texts);
        m_shownMode = mode;
        rebuild(scenario, mode, knobs);
    } else {
        if (m_knobs)
            m_knobs->setValues(knobs);
        m_goal->hide();
    }
    for (PredictionBox *box : m_predictions)
        box->setAside(!ownSettings);
}

void LessonPanel::rebuild(const Scenario &scenario, Mode mode, const std::vector<double> &knobs)
{
    auto *content =
        new QWidget(m_scroll->viewport()); // with a parent from the start: fields take their colours from it
    content->setObjectName(QStringLiteral("lessonText"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, m_look.round(4), 0);
    layout->setSpacing(m_look.round(12));
    const auto label = [&](const std::string &text, const char *name = "") {
        auto *one = new QLabel(QString::fromStdString(text), content);
        one->setObjectName(QLatin1String(name)); // before it is shown: the style sheet goes by it
        one->setWordWrap(true);
        one->setTextFormat(Qt::PlainText);
        one->setVisible(!text.empty());
        layout->addWidget(one);
        return one;
    };
    m_title = label(scenario.title, "title");
    m_summary = label(scenario.summary);
    m_predictions.clear();
    for (const Question &question : scenario.questions) {
        if (!contains(question.modes, mode))
            continue;
        auto *box = new PredictionBox(m_look, question, content);
        layout->addWidget(box);
        // One at a time: the next question comes when this one has been decided, or after the run.
        box->setVisible(m_predictions.empty());
        if (!m_predictions.empty())
            connect(m_predictions.back(), &PredictionBox::committed, box, &QWidget::show);
        m_predictions.push_back(box);
    }
    m_goal = label("");
    m_knobs = nullptr;
    if (!scenario.knobs.empty()) {
        m_knobs = new KnobPanel(m_look, scenario.knobs, content);
        m_knobs->setValues(knobs);
        connect(m_knobs, &KnobPanel::knobTurned, this, &LessonPanel::knobTurned);
        connect(m_knobs, &KnobPanel::knobCompared, this, &LessonPanel::knobCompared);
        layout->addWidget(m_knobs);
    }
    m_equivalents = label("", "muted");
    if (!scenario.equivalents.empty()) {
        m_equivalents->setText(tr("Elsewhere: %1").arg(QString::fromStdString(scenario.equivalents)));
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

void LessonPanel::reveal(const QString &explanation)
{
    for (PredictionBox *box : m_predictions) {
        box->reveal();
        box->show();
    }
    if (m_goal && !explanation.isEmpty()) {
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
