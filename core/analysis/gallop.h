// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace synchroscope {

/// std::partition_point for an answer that is probably near the beginning: the cost follows the distance to it, not the
/// length of the range (galloping, or exponential, search).
template<typename Iterator, typename Predicate>
Iterator gallop(Iterator begin, Iterator end, Predicate isBefore)
{
    auto reach = typename std::iterator_traits<Iterator>::difference_type{1};
    while (reach < end - begin && isBefore(*(begin + (reach - 1)))) {
        begin += reach;
        reach *= 2;
    }
    return std::partition_point(begin, begin + std::min(reach, end - begin), isBefore);
}

} // namespace synchroscope
