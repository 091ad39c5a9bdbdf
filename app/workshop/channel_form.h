// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/edit.h"
#include "style/look.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace synchroscope {

/// The channels of a lesson as fields: name, room, what a send does when it is full, who uses it.
class ChannelForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChannelForm(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showChannels(const Scenario &scenario);

signals:
    void renameWanted(int channel, const QString &name);
    void capacityWanted(int channel, int capacity);
    void whenFullWanted(int channel, WhenFull policy);
    void partyWanted(int channel, edit::Side side);
    void removeWanted(int channel);
    void addWanted();

private:
    void addChannel(QVBoxLayout *into, const Scenario &scenario, int index);

    Look m_look;
};

} // namespace synchroscope
