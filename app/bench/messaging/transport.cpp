// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/transport.h"

#include "base/unique_fd.h"

namespace synchroscope::bench {

void throwSystemFailure(std::string_view operation) { throw TransportFailure(systemError(operation).what); }

} // namespace synchroscope::bench
