// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/processor_counter.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <fstream>
#include <string>
#endif

namespace synchroscope {

bool processorCounterIsCommon()
{
#if defined(__x86_64__)
    constexpr unsigned powerManagement = 0x80000007, invariantCounter = 1U << 8;
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (__get_cpuid(powerManagement, &a, &b, &c, &d) == 0 || (d & invariantCounter) == 0)
        return false;
    std::string source;
    std::ifstream("/sys/devices/system/clocksource/clocksource0/current_clocksource") >> source;
    return source == "tsc";
#else
    return false;
#endif
}

} // namespace synchroscope
