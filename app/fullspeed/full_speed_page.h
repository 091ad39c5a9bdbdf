// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fullspeed/frozen_view.h"
#include "fullspeed/scope_view.h"
#include "fullspeed/stream_session.h"
#include "views/caption_strip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// The Full speed page: a stream of messages without any work, and what a machine makes of it in each of the modes.
class FullSpeedPage : public QWidget
{
    Q_OBJECT

public:
    explicit FullSpeedPage(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The processes end.
    void stop() { m_session.stop(); }
    void setPresenting(bool presenting);
    /// True if the key belongs to this page.
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] StreamSession &session() { return m_session; }
    [[nodiscard]] ScopeView *scope() const { return m_scope; }
    [[nodiscard]] FrozenView *frozen() const { return m_frozen; }
    [[nodiscard]] CaptionStrip *caption() const { return m_caption; }

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoice(const QString &name, const QString &spoken, const QStringList &texts);
    void showState();
    void showNews();
    void takeShape();

    Look m_given, m_look; // m_look: presented, a larger one
    StreamSession m_session;
    QWidget *m_bar;
    QToolButton *m_run, *m_freeze;
    QButtonGroup *m_mode;
    QComboBox *m_senders, *m_receivers, *m_room, *m_whenFull, *m_bytes;
    CaptionStrip *m_caption;
    QStackedWidget *m_body;
    ScopeView *m_scope;
    FrozenView *m_frozen;
    bool m_presenting = false;
};

} // namespace synchroscope
