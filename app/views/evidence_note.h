// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QFrame>
#include <QLabel>

namespace synchroscope {

/// How something is known, in plain words, beside what was clicked; a click elsewhere or a key closes it.
class EvidenceNote : public QFrame
{
    Q_OBJECT

public:
    EvidenceNote(const Look &look, QWidget *parent);

    void setLook(const Look &look);
    void explain(const QStringList &paragraphs, const QPoint &beside);
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace synchroscope
