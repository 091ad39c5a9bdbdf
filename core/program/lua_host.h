// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel.h"
#include "channel/shared_text.h"
#include "memory/gate.h"
#include "memory/layout.h"
#include "program/timer.h"
#include "trace/trace_writer.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct lua_State;
struct lua_Debug;

namespace synchroscope {

/// Runs one program of a scenario: Lua with a memory limit, the safe libraries, the calls of the lessons, and
/// nothing in it that could differ between two runs (order of keys, addresses, random numbers).
class LuaHost
{
public:
    /// Where one process stands in a run; everything outlives the host.
    struct Surroundings
    {
        const ControlBlock &control;
        std::byte *channels; // the channels segment
        int self;
        TraceWriter &trace;
        Gate &gate;
    };
    static constexpr std::size_t memoryLimit = std::size_t{32} << 20;

    explicit LuaHost(const Surroundings &surroundings);
    ~LuaHost();
    LuaHost(const LuaHost &) = delete;
    LuaHost &operator=(const LuaHost &) = delete;

    struct End
    {
        bool good = true;
        std::string message; // not good: "line 3: what happened, in: the text of that line"
    };
    /// Runs the program from start to end. The text need not be NUL-terminated.
    End run(std::string_view program);

    /// The process will never send or receive again.
    void leaveChannels();

    // For the calls of the programs (lua_api.cpp).
    [[nodiscard]] const ControlBlock &control() const { return m_control; }
    [[nodiscard]] int self() const { return m_self; }
    [[nodiscard]] TraceWriter &trace() { return m_trace; }
    [[nodiscard]] Gate &gate() { return m_gate; }
    [[nodiscard]] const ProgramTimer &timer() const { return m_timer; }
    /// Null if there is no such channel.
    Channel *channelNamed(std::string_view name, int *index);
    /// Null if there is no such text. `index`: of its entry.
    SharedText *sharedTextNamed(std::string_view name, int *index);
    static LuaHost &of(lua_State *state);

    /// While it lives the program may exceed its memory limit: for what must not fail. Without Lua errors meanwhile.
    class Overdraft
    {
    public:
        explicit Overdraft(LuaHost &host) : m_host(host) { m_host.m_unlimited = true; }
        ~Overdraft() { m_host.m_unlimited = false; }
        Overdraft(const Overdraft &) = delete;
        Overdraft &operator=(const Overdraft &) = delete;

    private:
        LuaHost &m_host;
    };

private:
    static void *allocate(void *self, void *block, std::size_t oldBytes, std::size_t newBytes);
    static void onLine(lua_State *state, lua_Debug *record);
    static int onError(lua_State *state);
    [[nodiscard]] std::string describe(std::string_view error) const;

    const ControlBlock &m_control;
    int m_self;
    TraceWriter &m_trace;
    Gate &m_gate;
    ProgramTimer m_timer;
    std::deque<Channel> m_channels;
    std::deque<SharedText> m_sharedTexts;
    std::size_t m_bytes = 0;
    bool m_unlimited = false;
    int m_line = 0;
    std::uint64_t m_lineNoted = 0;
    std::string_view m_program;
    lua_State *m_state = nullptr;
};

/// Adds the calls of the programs and the knobs' variables. (lua_api.cpp)
void addProgramCalls(lua_State *state, LuaHost &host);
/// Runs a library that is written in Lua, when nothing stands on the stack. (lua_library.cpp)
void runLibrary(lua_State *state, const char *text);
/// Adds the table `shared`. (lua_shared.cpp)
void addSharedCalls(lua_State *state);
/// Adds `format` and `checksum`, which no other process has a part in. (lua_formats.cpp)
void addFormats(lua_State *state);
/// Opens the safe libraries and replaces what could differ between two runs. (lua_library.cpp)
void openSafeLibraries(lua_State *state, std::uint64_t seed, int process);

} // namespace synchroscope
