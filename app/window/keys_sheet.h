// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QFrame>

namespace synchroscope {

/// All keys of the window on one sheet over it; any key or click closes it.
class KeysSheet : public QFrame
{
    Q_OBJECT

public:
    KeysSheet(const Look &look, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace synchroscope
