// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/knob_panel.h"

#include "languages/words.h"
#include "terms/hover.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

int stepsOf(const Knob &knob, double value)
{
    return knob.step > 0 ? static_cast<int>(std::lround((value - knob.min) / knob.step)) : 0;
}

/// How many digits after the point it takes to show a number as it is.
int decimalsOf(double number)
{
    int decimals = 0;
    for (; decimals < 6 && std::abs(number - std::round(number)) > 1e-6; ++decimals)
        number *= 10;
    return decimals;
}

} // namespace

KnobPanel::KnobPanel(const Look &look, const std::vector<Knob> &knobs, QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(tr("Change it"), this))
{
    m_heading->setObjectName(QStringLiteral("heading"));
    explain(m_heading, QStringLiteral("knob"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    for (const Knob &knob : knobs)
        addRow(knob);
    setLook(look);
}

void KnobPanel::addRow(const Knob &knob)
{
    const auto index = static_cast<int>(m_rows.size());
    const QString name = lessonText(knob.name);
    Row row{knob, new QLabel(name, this), new QSlider(Qt::Horizontal, this), new QDoubleSpinBox(this)};
    row.label->setWordWrap(true);
    row.label->setBuddy(row.number);
    row.slider->setRange(0, stepsOf(knob, knob.max));
    row.slider->setValue(stepsOf(knob, knob.value));
    row.slider->setAccessibleName(name);
    row.slider->setFocusPolicy(Qt::TabFocus);
    row.number->setDecimals(std::max({decimalsOf(knob.step), decimalsOf(knob.min), decimalsOf(knob.value)}));
    row.number->setRange(knob.min, knob.max);
    row.number->setSingleStep(knob.step);
    row.number->setValue(knob.value);
    row.number->setAccessibleName(name);
    row.number->setKeyboardTracking(false);
    row.number->setFocusPolicy(Qt::StrongFocus);

    const QString hover = hoverTextFor(name, tr("The programs see it as the variable %1; from %2 to %3.")
                                                 .arg(QString::fromStdString(knob.var))
                                                 .arg(knob.min)
                                                 .arg(knob.max));
    for (QWidget *part : std::initializer_list<QWidget *>{row.label, row.slider, row.number})
        part->setToolTip(hover);

    auto *line = new QHBoxLayout;
    line->addWidget(row.slider, 1);
    line->addWidget(row.number);
    auto *compare = new QToolButton(this);
    compare->setText(tr("Compare"));
    compare->setProperty("small", true);
    compare->setFocusPolicy(Qt::TabFocus);
    compare->setToolTip(tr("Several values side by side, and a chart of what each costs and gains"));
    compare->setAccessibleName(tr("Compare values: %1").arg(name));
    connect(compare, &QToolButton::clicked, this, [this, index] { emit knobCompared(index); });
    auto *title = new QHBoxLayout;
    title->addWidget(row.label, 1);
    title->addWidget(compare, 0, Qt::AlignBottom);
    static_cast<QVBoxLayout *>(layout())->addLayout(title);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);

    // While the slider is dragged only the number moves; a new run starts when it is let go.
    QSlider *slider = row.slider;
    QDoubleSpinBox *number = row.number;
    connect(slider, &QSlider::valueChanged, this, [this, slider, number, knob, index](int steps) {
        const double value = knob.min + steps * knob.step;
        const QSignalBlocker quiet(number);
        number->setValue(value);
        if (!slider->isSliderDown())
            emit knobTurned(index, value);
    });
    connect(slider, &QSlider::sliderReleased, this,
            [this, slider, knob, index] { emit knobTurned(index, knob.min + slider->value() * knob.step); });
    connect(number, &QDoubleSpinBox::valueChanged, this, [this, slider, knob, index](double value) {
        const QSignalBlocker quiet(slider);
        slider->setValue(stepsOf(knob, value));
        emit knobTurned(index, value);
    });
    m_rows.push_back(row);
}

void KnobPanel::setValues(const std::vector<double> &values)
{
    for (std::size_t i = 0; i < m_rows.size() && i < values.size(); ++i) {
        const QSignalBlocker quietSlider(m_rows[i].slider), quietNumber(m_rows[i].number);
        m_rows[i].slider->setValue(stepsOf(m_rows[i].knob, values[i]));
        m_rows[i].number->setValue(values[i]);
    }
}

void KnobPanel::setLook(const Look &look)
{
    layout()->setSpacing(look.round(4));
    for (const Row &row : m_rows)
        row.number->setPalette(look.palette());
}

} // namespace synchroscope
