// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "recording/recording.h"
#include "run/run.h"
#include "views/scene.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace synchroscope {

/// One lesson as it is driven by a person: the run that goes on, its recording, and the switches.
/// Asks the run for news at every frame while it plays, now and then while it is paused, never after its end.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    void open(const Scenario &lesson);

    [[nodiscard]] bool isOpen() const { return m_recording != nullptr; }
    /// Why no run could be started; empty when one is there.
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Scenario &lesson() const { return m_lesson; }
    /// Those of the first channel; the lesson's own until they are changed.
    [[nodiscard]] int capacity() const;
    [[nodiscard]] WhenFull whenFull() const;
    /// Only while a run is open.
    [[nodiscard]] Scene scene() const;

public slots:
    void togglePlay();
    void restart();
    void resetSettings();
    void setMode(Mode mode);
    void setCapacity(int capacity);
    void setWhenFull(WhenFull policy);
    void setKnob(int knob, double value);
    void setPace(int pace);
    void signalProcess(int process, Run::Signal signal);

signals:
    /// Another run has begun (or could not): everything about the last one is void.
    void runChanged();
    /// The scene has changed.
    void advanced();
    void phaseChanged();
    void notice(const QString &sentence);

private:
    void begin(bool playing);
    void beginLike();
    void tick();
    void setPhase(Phase phase);

    Scenario m_lesson;
    Settings m_settings;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<History> m_history;
    Phase m_phase = Phase::ready;
    QString m_failure;
    QTimer m_frames;
    bool m_begun = false; // it has been played since it stood at 0
};

} // namespace synchroscope
