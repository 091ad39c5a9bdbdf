// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/channel_form.h"

#include "workshop/field_parts.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace synchroscope {

namespace {

QString namesOf(const std::vector<int> &processes, const Scenario &scenario)
{
    QStringList names;
    for (const int process : processes)
        names << QString::fromStdString(scenario.processes[static_cast<std::size_t>(process)].name);
    return names.isEmpty() ? ChannelForm::tr("nobody") : names.join(QStringLiteral(", "));
}

} // namespace

ChannelForm::ChannelForm(QWidget *parent) : QScrollArea(parent)
{
    prepareFieldArea(*this, tr("Channels"));
}

void ChannelForm::setLook(const Look &look)
{
    m_look = look;
    if (widget())
        widget()->setPalette(look.palette());
}

void ChannelForm::showChannels(const Scenario &scenario)
{
    auto *content = new QWidget(viewport());
    auto *down = new QVBoxLayout(content);
    for (int i = 0; i < static_cast<int>(scenario.channels.size()); ++i)
        addChannel(down, scenario, i);
    QToolButton *add = fieldButton(content, tr("+ Channel"), tr("One more channel"));
    connect(add, &QToolButton::clicked, this, &ChannelForm::addWanted);
    down->addWidget(add, 0, Qt::AlignLeft);
    down->addStretch(1);
    takeFieldContent(*this, content, m_look);
}

void ChannelForm::addChannel(QVBoxLayout *into, const Scenario &scenario, int index)
{
    const ChannelSpec &channel = scenario.channels[static_cast<std::size_t>(index)];
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, m_look.round(10));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name, box);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    auto *name = new QLineEdit(QString::fromStdString(channel.name), box);
    connect(name, &QLineEdit::editingFinished, this, [this, name, index, before = name->text()] {
        if (name->text() != before)
            emit renameWanted(index, name->text());
    });
    add(tr("Channel"), name);

    auto *room = new QSpinBox(box);
    room->setRange(0, maxCapacity);
    room->setValue(channel.capacity);
    room->setKeyboardTracking(false);
    room->setSpecialValueText(tr("0: rendezvous"));
    connect(room, &QSpinBox::valueChanged, this, [this, index](int value) { emit capacityWanted(index, value); });
    add(tr("Room for messages"), room);

    auto *full = new QComboBox(box);
    full->addItems({tr("wait"), tr("refuse"), tr("discard"), tr("overwrite")});
    full->setCurrentIndex(static_cast<int>(channel.whenFull));
    connect(full, &QComboBox::activated, this,
            [this, index](int policy) { emit whenFullWanted(index, static_cast<WhenFull>(policy)); });
    add(tr("If full"), full);

    for (const auto side : {edit::Side::sender, edit::Side::receiver}) {
        const bool sends = side == edit::Side::sender;
        auto *who = new QLabel(namesOf(sends ? channel.senders : channel.receivers, scenario), box);
        who->setTextFormat(Qt::PlainText);
        who->setWordWrap(true);
        add(sends ? tr("Senders") : tr("Receivers"), who);
        QToolButton *more =
            fieldButton(box, QStringLiteral("+"), sends ? tr("One more sender") : tr("One more receiver"));
        connect(more, &QToolButton::clicked, this, [this, index, side] { emit partyWanted(index, side); });
        grid->addWidget(more, row - 1, 2);
    }
    QToolButton *remove = fieldButton(box, tr("Remove"), tr("Remove this channel"));
    connect(remove, &QToolButton::clicked, this, [this, index] { emit removeWanted(index); });
    grid->addWidget(remove, 0, 2);
    into->addWidget(box);
}

} // namespace synchroscope
