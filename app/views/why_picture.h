// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/why.h"
#include "geometry/why_layout.h"
#include "style/look.h"

#include <QStringList>
#include <QWidget>

namespace synchroscope {

/// Who waits for whom: a circle a process, an arrow to each who could end its wait, with the name of the queue.
/// A click or the arrow keys choose whose wait is asked about.
class WhyPicture : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPicture(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// `asked`: the process that the question is about; −1: all.
    void show(const Why &why, int asked, const QStringList &processes, const QStringList &channels);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void processAsked(int process);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintEdge(QPainter &painter, const WhyLayout &layout, const Why::Edge &edge) const;
    void paintProcess(QPainter &painter, const WhyLayout &layout, const WhyLayout::Place &place) const;
    [[nodiscard]] bool isAnswered(const Why::Edge &edge) const; // an arrow leads back as well

    Look m_look;
    Why m_why;
    int m_asked = -1;
    QStringList m_processes, m_channels;
};

} // namespace synchroscope
