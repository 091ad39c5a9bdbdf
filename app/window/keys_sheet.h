// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <utility>

namespace synchroscope {

/// Keys and what they do, in the order of the sheet.
using KeyList = QList<std::pair<QString, QString>>;
KeyList lessonKeys();
KeyList compareKeys();
KeyList fullSpeedKeys();
KeyList startKeys();
KeyList termsKeys();

/// The keys of a page on one sheet over the window; any key or click closes it.
class KeysSheet : public QFrame
{
    Q_OBJECT

public:
    KeysSheet(const Look &look, const KeyList &keys, QWidget *parent);

    /// As large as has room over `parent`.
    static KeysSheet *fitting(const Look &look, const KeyList &keys, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace synchroscope
