// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/byte_table.h"
#include "views/memory_painter.h"

#include <QComboBox>
#include <QTableView>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// The Linux level: the shared segment's bytes by their names, the futex words and who sleeps on them, the system call
/// in which each process is. Says whether the bytes were read or worked out.
class MemoryView : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// So much of the heading, from the right, belongs to somebody else.
    /// By what stands over it in the upper right corner.
    void setHeadingTaken(const QSize &corner);
    void setScenario(const Scenario &scenario);
    void showScene(const Scene &scene);

    [[nodiscard]] const MemoryContent &content() const { return m_content; }
    [[nodiscard]] const std::vector<MemoryRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// More is to be shown than there was.
    void sceneWanted();
    void channelWanted(int channel);
    void messageWanted(int channel, std::uint32_t number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void placeChildren();
    void describe();
    [[nodiscard]] double sourceTop() const;
    [[nodiscard]] QRectF body() const;

    Look m_look;
    QSize m_headingTaken;
    int m_channel = -1;
    MemoryContent m_content;
    std::vector<MemoryRow> m_rows; // as painted last
    ByteTableModel *m_model;
    QTableView *m_table;
    QToolButton *m_all;
    QComboBox *m_channels;
};

} // namespace synchroscope
