// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/flow_meter.h"
#include "fullspeed/stream_scenario.h"
#include "run/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>

namespace synchroscope {

/// What a stream came to; all counts exact, whatever was lost of the trace.
struct StreamResult
{
    Mode mode;
    double seconds = 0;
    std::uint64_t put = 0, taken = 0, left = 0, refused = 0, dropped = 0; // dropped: discarded and overwritten
    std::uint64_t wakeUps = 0, emptyPolls = 0, blocked = 0;
    std::uint64_t events = 0, lost = 0; // of the trace: written by the processes, and missing
    std::optional<std::uint64_t> switches; // where the kernel tells
    std::int64_t p50 = 0, p99 = 0, p999 = 0;
    bool agrees = false; // what the processes say that they did is what the channel says that happened to it

    [[nodiscard]] double rate() const { return seconds > 0 ? static_cast<double>(taken) / seconds : 0; }
};

/// A stream of messages at full speed: one mode for as long as one likes, or all four in turn.
class StreamSession : public QObject
{
    Q_OBJECT

public:
    enum class State { idle, running, settling, frozen };

    explicit StreamSession(QObject *parent = nullptr);
    ~StreamSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const StreamShape &shape() const { return m_shape; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool allInTurn() const { return m_allInTurn; }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    /// Of the running stream, or of the last one; null before the first.
    [[nodiscard]] const FlowMeter *meter() const { return m_meter.get(); }
    [[nodiscard]] const Recording *recording() const { return m_chunk ? &*m_chunk : nullptr; }
    /// How it stands now.
    [[nodiscard]] StreamResult result() const;
    /// The last result of each mode with this shape.
    [[nodiscard]] const std::array<std::optional<StreamResult>, 4> &results() const { return m_results; }

public slots:
    void start();
    void stop();
    /// From the beginning, whatever it was doing.
    void restart();
    /// Holds the processes, so that the last events can be looked at; or lets them go on.
    void toggleFreeze();
    void setMode(Mode mode);
    void setAllInTurn(bool all);
    void setShape(const StreamShape &shape);

signals:
    void advanced();
    void stateChanged();

private:
    void begin();
    void end();
    void tick();
    void settle(State next);
    void settled();
    void collect();

    StreamShape m_shape;
    Mode m_mode;
    bool m_allInTurn = false;
    State m_state = State::idle;
    State m_after = State::idle; // what comes once everybody stands still
    std::unique_ptr<Run> m_run;
    std::unique_ptr<FlowMeter> m_meter;
    std::optional<Recording> m_chunk; // without events: they have gone into the meter
    std::array<std::optional<StreamResult>, 4> m_results;
    QString m_failure;
    QTimer m_timer;
    QElapsedTimer m_inThisMode;
    std::vector<EventCounts> m_before; // while it settles
    int m_unchanged = 0, m_waited = 0; // ticks
};

} // namespace synchroscope
