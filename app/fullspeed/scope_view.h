// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fullspeed/stream_session.h"
#include "style/look.h"

#include <QPainter>
#include <QWidget>

namespace synchroscope {

/// The stream as on an oscilloscope: large figures, strips over the last half minute, the distribution of latencies, and
/// a table of the modes that have been measured. Cost follows pixels.
class ScopeView : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The session must outlive the view.
    void showSession(const StreamSession &session);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// For the back row: fewer things, all of them large.
    [[nodiscard]] bool isPresented() const { return m_look.leastText > 0; }
    void paintFigures(QPainter &painter, const QRectF &area) const;
    void paintStrips(QPainter &painter, const QRectF &area) const;
    void paintDistribution(QPainter &painter, const QRectF &area) const;
    void paintResults(QPainter &painter, const QRectF &area) const;

    Look m_look;
    const StreamSession *m_session = nullptr;
};

/// "1.1 million", "27 500", "0": a count as one says it.
QString bigNumber(double number);
/// "2.1 µs", "340 ns", "1.2 ms".
QString shortTime(std::int64_t ns);

} // namespace synchroscope
