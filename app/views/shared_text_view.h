// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QString>
#include <QWidget>

namespace synchroscope {

/// One shared text of a lesson: what it says, who wrote that last, and who sleeps on it.
class SharedTextView : public QWidget
{
    Q_OBJECT

public:
    SharedTextView(const Look &look, int sharedText, QWidget *parent);

    void setLook(const Look &look);
    void showScene(const Scene &scene);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_sharedText;
    QString m_name, m_text, m_about;
};

} // namespace synchroscope
