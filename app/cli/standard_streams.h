// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synchroscope {

/// Before anything else is opened: descriptors 0 to 2 that the caller closed are taken, in a way that using them
/// fails. Otherwise a segment or a pidfd could get such a number, and what is printed would land in it.
void occupyStandardDescriptors();

/// At the end: has everything that was printed arrived? If not, standard error is told, and the status becomes
/// "the system refused". A script must not take half an answer for a whole one.
[[nodiscard]] int statusAfterPrinting(int status);

} // namespace synchroscope
