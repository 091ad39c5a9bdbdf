// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/memory_content.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace synchroscope {

/// Where a row of a message has been painted.
struct MemoryRow
{
    QRectF place;
    std::uint32_t message = 0;
};

/// System calls and futex words on the left, the queue and its slots on the right. Returns what can be clicked.
std::vector<MemoryRow> paintMemory(QPainter &painter, const Look &look, const QRectF &area,
                                   const MemoryContent &content);

} // namespace synchroscope
