// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QString>
#include <QWidget>

namespace synchroscope {

/// What there is to say of one shared text at a moment.
struct SharedTextWords
{
    QString name, text, about; // about: who wrote it last, and who sleeps on it
};
SharedTextWords sharedTextWords(const Scene &scene, int sharedText);

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
    SharedTextWords m_words;
};

} // namespace synchroscope
