// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"
#include "views/scene.h"

#include <QTimer>
#include <QWidget>

namespace synchroscope {

/// The badge, unmistakable from the back row, and one sentence about what goes on.
class CaptionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionStrip(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void show(Phase phase, const QString &badge, const QString &subject, const QString &rest);

    /// A new run begins: as high as its first sentence needs. Later a sentence that needs less makes the strip lower only
    /// after a while, so that nothing below it jumps to and fro.
    void forgetHeight();
    /// The same, and two lines at once where one of those needs them that are known to come.
    void beginRun(QStringList sentences);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString text() const { return m_subject + QLatin1Char(' ') + m_rest; }
    [[nodiscard]] QString badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Look m_look;
    Phase m_phase = Phase::ready;
    QString m_badge, m_subject, m_rest;
    [[nodiscard]] int linesFor(int width) const;
    [[nodiscard]] int reservedFor(int width) const;

    QStringList m_toCome;
    mutable int m_reserved = 1, m_reservedWidth = -1; // for that width
    mutable int m_mostLines = 1; // at the present width
    QTimer m_shrink;
};

/// The badge's words: "● LIVE 2.2 s", "▶| STEP 17", "↶ REPLAY 1.3 of 2.2 s · L = live".
QString badgeText(const Scene &scene);

/// Paints badge and sentence into `area`, for the window and for pictures.
void paintCaption(QPainter &painter, const Look &look, const QRectF &area, Phase phase, const QString &badge,
                  const QString &subject, const QString &rest);

} // namespace synchroscope
