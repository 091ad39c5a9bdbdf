// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QFrame>
#include <QLabel>

namespace synchroscope {

/// How something is known, in plain words, clear of what it explains; a click elsewhere or a key closes it.
class EvidenceNote : public QFrame
{
    Q_OBJECT

public:
    EvidenceNote(const Look &look, QWidget *parent);

    void setLook(const Look &look);
    /// `about`, on the screen, stays uncovered as far as there is room.
    void explain(const QStringList &paragraphs, const QRect &about);
    static QPoint besides(const QRect &about, const QSize &size, const QRect &screen);
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace synchroscope
