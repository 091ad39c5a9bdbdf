// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/narration_model.h"

#include <QLabel>
#include <QListView>
#include <QWidget>

namespace synchroscope {

/// The column "What happened". Follows the shown moment unless the person has scrolled away from it. As wide as its lines need,
/// if there is room.
class NarrationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NarrationPanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void clear();
    /// While the panel is hidden it takes in nothing.
    void showScene(const Scene &scene);
    /// How wide it may become; it is never narrower than its look's width.
    void setRoom(int width);

signals:
    void momentWanted(std::size_t moment);
    void messageWanted(int channel, std::uint32_t number);
    /// A line has come that needs more.
    void widthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measureLines();
    void fit();

    Look m_look;
    NarrationModel *m_model;
    QLabel *m_title;
    QListView *m_list;
    int m_measured = 0; // lines
    int m_needed = 0, m_room = 0;
};

} // namespace synchroscope
