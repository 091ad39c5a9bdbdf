// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "style/look.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <vector>

namespace synchroscope {

/// The texts of a lesson and what it gives to change, as fields.
class LessonFields : public QScrollArea
{
    Q_OBJECT

public:
    explicit LessonFields(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showLesson(const Scenario &scenario);
    /// What the fields say.
    void putInto(Scenario &scenario) const;

signals:
    void edited();
    void knobWanted();
    void knobUnwanted(int knob);

private:
    struct KnobFields
    {
        QLineEdit *name, *var, *value, *min, *max, *step;
    };
    QLineEdit *addLine(QVBoxLayout *into, const QString &name, const std::string &text);
    QPlainTextEdit *addText(QVBoxLayout *into, const QString &name, const std::string &text);
    void addKnob(QVBoxLayout *into, const Knob &knob);

    Look m_look;
    QLineEdit *m_title = nullptr, *m_topic = nullptr;
    QPlainTextEdit *m_summary = nullptr, *m_goal = nullptr, *m_equivalents = nullptr;
    std::vector<KnobFields> m_knobs;
};

} // namespace synchroscope
