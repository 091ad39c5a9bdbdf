// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bytes_view.h"
#include "views/message_life_model.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// Inside the selected message: its bytes, who wrote it when, who has it now, and its whole life.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showScene(const Scene &scene);
    [[nodiscard]] QString whereabouts() const { return m_where->text(); }

signals:
    void momentWanted(std::size_t moment);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showBytes(const Scene &scene);

    Look m_look;
    const Recording *m_recording = nullptr;
    MessageStory m_story;
    MessageLifeModel *m_model;
    QLabel *m_title, *m_written, *m_where, *m_text, *m_meaning;
    BytesView *m_bytes;
    QListView *m_life;
    QToolButton *m_close;
};

} // namespace synchroscope
