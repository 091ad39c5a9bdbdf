// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/lesson_fields.h"

#include "workshop/field_parts.h"

#include <QDoubleValidator>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace synchroscope {

namespace {

QString numberText(double number) { return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest); }

/// Half of a number, as it stands while one types, changes nothing.
void putNumber(const QLineEdit *field, double &into)
{
    bool valid = false;
    const double number = QLocale::c().toDouble(field->text(), &valid);
    if (valid)
        into = number;
}

} // namespace

LessonFields::LessonFields(QWidget *parent) : QScrollArea(parent) { prepareFieldArea(*this, tr("The lesson's texts")); }

void LessonFields::setLook(const Look &look)
{
    m_look = look;
    if (widget())
        widget()->setPalette(look.palette());
}

QLineEdit *LessonFields::addLine(QVBoxLayout *into, const QString &name, const std::string &text)
{
    auto *label = new QLabel(name);
    auto *field = new QLineEdit(QString::fromStdString(text));
    label->setBuddy(field);
    field->setAccessibleName(name);
    into->addWidget(label);
    into->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &LessonFields::edited);
    return field;
}

QPlainTextEdit *LessonFields::addText(QVBoxLayout *into, const QString &name, const std::string &text)
{
    auto *label = new QLabel(name);
    auto *field = new QPlainTextEdit(QString::fromStdString(text));
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(m_look.round(76));
    into->addWidget(label);
    into->addWidget(field);
    connect(field, &QPlainTextEdit::textChanged, this, &LessonFields::edited);
    return field;
}

void LessonFields::showLesson(const Scenario &scenario)
{
    auto *content = new QWidget(viewport());
    auto *down = new QVBoxLayout(content);
    down->setSpacing(m_look.round(4));
    m_title = addLine(down, tr("Title"), scenario.title);
    m_topic = addLine(down, tr("Topic"), scenario.topic);
    m_summary = addText(down, tr("What happens"), scenario.summary);
    m_goal = addText(down, tr("What can be seen"), scenario.goal);
    m_equivalents = addText(down, tr("Elsewhere"), scenario.equivalents);
    m_knobs.clear();
    for (const Knob &knob : scenario.knobs)
        addKnob(down, knob);
    QToolButton *add = fieldButton(content, tr("+ Slider"), tr("One more variable to change"));
    connect(add, &QToolButton::clicked, this, &LessonFields::knobWanted);
    down->addWidget(add, 0, Qt::AlignLeft);
    down->addStretch(1);
    takeFieldContent(*this, content, m_look);
}

void LessonFields::addKnob(QVBoxLayout *into, const Knob &knob)
{
    const auto index = static_cast<int>(m_knobs.size());
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, m_look.round(6), 0, 0);
    const auto field = [&](const QString &name, const QString &text, int row, int column, int span = 1) {
        auto *edit = new QLineEdit(text, box);
        edit->setAccessibleName(name);
        edit->setToolTip(name);
        grid->addWidget(edit, row, column, 1, span);
        connect(edit, &QLineEdit::textEdited, this, &LessonFields::edited);
        return edit;
    };
    KnobFields fields{};
    fields.name = field(tr("Slider, as it is called"), QString::fromStdString(knob.name), 0, 0, 4);
    QToolButton *remove = fieldButton(box, tr("Remove"), tr("Remove this slider"));
    connect(remove, &QToolButton::clicked, this, [this, index] { emit knobUnwanted(index); });
    grid->addWidget(remove, 0, 4);
    const QString headings[] = {tr("variable"), tr("value"), tr("from"), tr("to"), tr("step")};
    for (int i = 0; i < 5; ++i) {
        auto *heading = new QLabel(headings[i], box);
        heading->setObjectName(QStringLiteral("muted"));
        grid->addWidget(heading, 1, i);
    }
    fields.var = field(tr("Variable that the programs see"), QString::fromStdString(knob.var), 2, 0);
    fields.value = field(tr("Value"), numberText(knob.value), 2, 1);
    fields.min = field(tr("Least value"), numberText(knob.min), 2, 2);
    fields.max = field(tr("Greatest value"), numberText(knob.max), 2, 3);
    fields.step = field(tr("Step"), numberText(knob.step), 2, 4);
    for (QLineEdit *number : {fields.value, fields.min, fields.max, fields.step}) {
        auto *validator = new QDoubleValidator(number);
        validator->setLocale(QLocale::c());
        number->setValidator(validator);
    }
    m_knobs.push_back(fields);
    into->addWidget(box);
}

void LessonFields::putInto(Scenario &scenario) const
{
    scenario.title = m_title->text().toStdString();
    scenario.topic = m_topic->text().toStdString();
    scenario.summary = m_summary->toPlainText().toStdString();
    scenario.goal = m_goal->toPlainText().toStdString();
    scenario.equivalents = m_equivalents->toPlainText().toStdString();
    for (std::size_t i = 0; i < m_knobs.size() && i < scenario.knobs.size(); ++i) {
        Knob &knob = scenario.knobs[i];
        knob.name = m_knobs[i].name->text().toStdString();
        knob.var = m_knobs[i].var->text().toStdString();
        putNumber(m_knobs[i].value, knob.value);
        putNumber(m_knobs[i].min, knob.min);
        putNumber(m_knobs[i].max, knob.max);
        putNumber(m_knobs[i].step, knob.step);
    }
}

} // namespace synchroscope
