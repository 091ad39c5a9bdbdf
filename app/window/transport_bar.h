// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "style/look.h"
#include "views/scene.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// Play and pause, the pace, and the switches that start a new run.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Shows what is, without announcing anything.
    void showState(Phase phase, const Settings &settings, int capacity, WhenFull whenFull);
    void setChartsShown(bool shown);
    void setLessonShown(bool shown);

signals:
    void playPauseWanted();
    void restartWanted();
    void paceWanted(int pace);
    void sendWanted(Style style);
    void receiveWanted(Style style);
    void capacityWanted(int capacity);
    void whenFullWanted(WhenFull policy);
    void chartsWanted(bool shown);
    void lessonWanted(bool shown);
    void keysWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *addSwitch(const QString &name, const QStringList &labels, const QStringList &spoken);
    QToolButton *addButton(const QString &text, const QString &spoken);
    QWidget *addGroup(const QString &name, QWidget *field);
    void commitCapacity();

    Look m_look;
    QToolButton *m_play, *m_restart, *m_charts, *m_lesson, *m_keys;
    QButtonGroup *m_pace, *m_send, *m_receive;
    QComboBox *m_capacity, *m_whenFull;
    int m_shownCapacity = -1;
};

} // namespace synchroscope
