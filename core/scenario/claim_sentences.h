// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/claim_words.h"

namespace synchroscope {

/// The sentences that begin with the name of a process or a channel. In parts, by what they are about.

Statement readSubject(ClaimWords &words);

/// Nullopt where the verb that comes next is none that is said of a process (a channel).
std::optional<Statement> readOfProcess(ClaimWords &words, const Word &subject, bool never);
std::optional<Statement> readOfChannel(ClaimWords &words, const Word &subject, bool never);

/// The verbs with which such a sentence can begin, for whoever wrote another one.
std::vector<std::string> processVerbs();
std::vector<std::string> channelVerbs();

// What both have.

/// A count after the verb, or 0 where `never` stood before it.
Bound readCountOrNever(ClaimWords &words, bool never, Whose whose);
bool seesText(const ClaimWords &words);
/// After a verb that is said of texts: "a", "b" — or one text and how often.
Statement readTexts(ClaimWords &words, TextsStatement texts, bool never);

} // namespace synchroscope
