// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMimeData>

#include <optional>

namespace synchroscope {

/// What is dragged over the window: the file that can be opened, or why none can be.
struct Dragged
{
    QString file;      // empty: nothing can be opened
    QString objection; // then: a sentence
};
/// Files only: anything else that is dragged is not for the window.
std::optional<Dragged> draggedFrom(const QMimeData *data);

/// Says over the whole window what dropping would do.
class DropHint : public QLabel
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *window);

    void show(const Dragged &dragged);
};

} // namespace synchroscope
