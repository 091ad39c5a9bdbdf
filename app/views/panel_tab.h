// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QAbstractButton>

namespace synchroscope {

/// Stands at the edge where the lesson's text would be, so that it is not missed where the window has no room for it.
class PanelTab : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PanelTab(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The text that is folded away asks something.
    void setQuestionOpen(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    bool m_questionOpen = false;
};

} // namespace synchroscope
