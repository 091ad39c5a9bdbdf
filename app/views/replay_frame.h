// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QWidget>

namespace synchroscope {

/// A dashed frame over whatever shows a moment that has passed. Lets clicks through.
class ReplayFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayFrame(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace synchroscope
