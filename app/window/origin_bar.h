// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QStringList>
#include <QToolButton>

namespace synchroscope {

/// Says that a lesson comes from elsewhere. Closed, it does not come again for that lesson; while presenting it is away.
class OriginBar : public QFrame
{
    Q_OBJECT

public:
    explicit OriginBar(QWidget *parent = nullptr);

    /// Empty: the lesson is one of one's own.
    void showFile(const QString &file);
    void setPresenting(bool presenting);
    [[nodiscard]] QString text() const { return isHidden() ? QString() : m_text->text(); }

signals:
    /// Its button had the keys.
    void closed();

private:
    void close();
    void decide();

    QLabel *m_text;
    QToolButton *m_close;
    QString m_file;
    QStringList m_closed;
    bool m_presenting = false;
};

} // namespace synchroscope
