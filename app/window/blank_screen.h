// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace synchroscope {

/// Black over everything, so that the class looks at whoever speaks. A key or a click takes it away.
class BlankScreen : public QWidget
{
    Q_OBJECT

public:
    explicit BlankScreen(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace synchroscope
