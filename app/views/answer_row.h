// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QRadioButton>
#include <QWidget>

namespace synchroscope {

/// One answer to choose: a radio button whose text may take several lines.
class AnswerRow : public QWidget
{
    Q_OBJECT

public:
    AnswerRow(const QString &answer, QWidget *parent);

    [[nodiscard]] QRadioButton *button() const { return m_button; }
    /// No longer to be changed; the chosen one says so.
    void settle(bool committed);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_button;
    QLabel *m_text;
};

} // namespace synchroscope
