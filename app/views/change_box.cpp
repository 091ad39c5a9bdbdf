// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/change_box.h"

#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

constexpr int longestText = 2000; // of what was seen: as for the texts of a lesson

QString modeText(Mode mode)
{
    const auto word = [](Style style) {
        return style == Style::synchronous ? ChangeBox::tr("sync") : ChangeBox::tr("async");
    };
    return ChangeBox::tr("Mode %1: %2 · %3", "its number, how it sends, how it receives")
        .arg(mode.number())
        .arg(word(mode.send), word(mode.receive));
}

} // namespace

ChangeBox::ChangeBox(const Look &look, const Scenario &scenario, Mode mode, QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(tr("Now change this"), this)),
      m_how(new QLabel(this)),
      m_modes(new QWidget(this)),
      m_seenHeading(new QLabel(tr("What did you see?"), this)),
      m_seen(new QPlainTextEdit(this))
{
    auto *down = new QVBoxLayout(this);
    m_heading->setObjectName(QStringLiteral("heading"));
    down->addWidget(m_heading);
    m_how->setWordWrap(true);
    m_how->setText(scenario.knobs.empty() ? tr("Another mode. Space starts it.")
                                          : tr("Another value, or another mode. Space starts it."));
    down->addWidget(m_how);
    if (!scenario.knobs.empty()) {
        m_knobs = new KnobPanel(look, scenario.knobs, this);
        connect(m_knobs, &KnobPanel::knobTurned, this, &ChangeBox::knobTurned);
        connect(m_knobs, &KnobPanel::knobCompared, this, &ChangeBox::knobCompared);
        down->addWidget(m_knobs);
    }
    addModes(mode);
    down->addWidget(m_modes);
    m_seenHeading->setObjectName(QStringLiteral("heading"));
    m_seenHeading->setBuddy(m_seen);
    down->addWidget(m_seenHeading);
    m_seen->setAccessibleName(tr("What did you see?"));
    m_seen->setPlaceholderText(tr("A sentence, if you like. It is kept with the lesson."));
    m_seen->setToolTip(tr("Kept with the lesson, on this computer. Esc leaves the field."));
    m_seen->setTabChangesFocus(true);
    m_seen->setFocusPolicy(Qt::StrongFocus);
    down->addWidget(m_seen);
    connect(m_seen, &QPlainTextEdit::textChanged, this, [this] {
        if (seen().size() > longestText) {
            const QSignalBlocker quiet(m_seen);
            m_seen->setPlainText(seen().left(longestText));
            m_seen->moveCursor(QTextCursor::End);
        }
        emit seenChanged(seen());
    });
    setLook(look);
    arrange();
}

void ChangeBox::addModes(Mode mode)
{
    auto *down = new QVBoxLayout(m_modes);
    down->setContentsMargins(0, 0, 0, 0);
    for (int number = 1; number <= 4; ++number) {
        const Mode other = Mode::fromNumber(number);
        if (other == mode)
            continue;
        auto *button = new QPushButton(modeText(other), m_modes);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // never wider than the panel
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("A new run in mode %1").arg(number));
        connect(button, &QPushButton::clicked, this, [this, other] { emit modeWanted(other); });
        down->addWidget(button);
    }
}

void ChangeBox::setLook(const Look &look)
{
    layout()->setSpacing(look.round(6));
    m_modes->layout()->setSpacing(look.round(4));
    const int margin = m_asked ? look.round(12) : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_seen->setPalette(look.palette());
    m_seen->setFixedHeight(look.round(74));
    if (m_knobs)
        m_knobs->setLook(look);
}

void ChangeBox::setKnobs(const std::vector<double> &values)
{
    if (m_knobs)
        m_knobs->setValues(values);
}

void ChangeBox::ask()
{
    m_asked = true;
    setObjectName(QStringLiteral("note"));
    style()->unpolish(this);
    style()->polish(this);
    arrange();
}

void ChangeBox::setSeen(const QString &text)
{
    const QSignalBlocker quiet(m_seen);
    m_seen->setPlainText(text);
    m_seenBefore = !text.isEmpty();
    arrange();
}

void ChangeBox::arrange()
{
    m_heading->setVisible(m_asked);
    m_how->setVisible(m_asked);
    m_modes->setVisible(m_asked);
    m_seenHeading->setVisible(m_asked || m_seenBefore);
    m_seen->setVisible(m_asked || m_seenBefore);
    if (m_knobs)
        m_knobs->setHeadingShown(!m_asked);
    setVisible(m_knobs || m_asked || m_seenBefore);
}

} // namespace synchroscope
