// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/byte_changes.h"

#include <cstring>

namespace synchroscope {

ByteNames byteNames(const Scenario &scenario, int channel)
{
    ByteNames names{scenario.channels[static_cast<std::size_t>(channel)].name, {}};
    for (const ProcessSpec &process : scenario.processes)
        names.processes.push_back(process.name);
    return names;
}

std::vector<bool> changedFields(const ByteMap &map, const ChannelBytes &bytes, const ChannelBytes *before)
{
    std::vector<bool> changed(map.fields.size(), false);
    if (!before || before->bytes().size() != bytes.bytes().size())
        return changed;
    for (std::size_t i = 0; i < map.fields.size(); ++i) {
        const ByteField &field = map.fields[i];
        changed[i] =
            field.part != ByteField::Part::unread && field.part != ByteField::Part::padding
            && std::memcmp(before->bytes().data() + field.offset, bytes.bytes().data() + field.offset, field.size) != 0;
    }
    return changed;
}

} // namespace synchroscope
