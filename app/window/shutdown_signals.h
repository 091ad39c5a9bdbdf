// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unique_fd.h"

#include <QObject>

namespace synchroscope {

/// Turns SIGINT and SIGTERM into a Qt signal, so that closing by Ctrl-C is as orderly as closing by mouse.
/// At most one at a time.
class ShutdownSignals : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignals(QObject *parent = nullptr);
    ~ShutdownSignals() override;

signals:
    void asked();

private:
    UniqueFd m_readEnd, m_writeEnd;
};

} // namespace synchroscope
