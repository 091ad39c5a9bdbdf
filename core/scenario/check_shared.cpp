// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/check.h"

namespace synchroscope {

void checkSharedTexts(const Check &check)
{
    const auto &texts = check.fields.sharedTexts;
    const std::size_t most = static_cast<std::size_t>(maxChannels) - check.scenario.channels.size();
    if (texts.size() > most)
        check.mistakes.add(texts[most].at, fmt::format("there are {} channels and {} shared texts",
                                                       check.scenario.channels.size(), texts.size()),
                           fmt::format("a lesson has at most {} of both together", maxChannels));

    Uniqueness uniqueNames("name of the shared text", check.mistakes);
    for (const SharedTextFields &fields : texts) {
        if (check.scenario.sharedTexts.size() == most)
            break;
        SharedTextSpec text;
        text.line = fields.at.line;
        if (checkName(fields.name, "the name of a shared text", check.mistakes))
            uniqueNames.take(*fields.name);
        if (fields.name)
            text.name = fields.name->value;
        if (fields.value && fields.value->value.size() > maxSharedTextBytes)
            check.mistakes.add(fields.value->at, fmt::format("`value` has {} bytes", fields.value->value.size()),
                               fmt::format("use at most {}", maxSharedTextBytes));
        else if (fields.value)
            text.value = fields.value->value;
        check.scenario.sharedTexts.push_back(std::move(text));
    }
}

} // namespace synchroscope
