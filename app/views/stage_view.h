// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/stage_layout.h"
#include "style/look.h"
#include "views/card_view.h"
#include "views/door_layer.h"
#include "views/process_table.h"
#include "views/queue_view.h"
#include "views/shared_text_view.h"

#include <QTableView>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// The mode in full words, the processes and the queues between them.
class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setButtonsShown(bool shown);
    /// So much of the heading, from the right, belongs to somebody else.
    /// By what stands over it in the upper right corner.
    void setHeadingTaken(const QSize &corner);
    [[nodiscard]] double headingHeight() const { return m_look.px(60); }
    /// A new run begins: cards and queues are made anew.
    void setScenario(const Scenario &scenario, Mode mode);
    void showScene(const Scene &scene);
    void selectProcess(int process);
    [[nodiscard]] int selectedProcess() const { return m_selected; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void signalWanted(int process, Run::Signal signal);
    void evidenceWanted(int process, const QRect &about);
    void processSelected(int process);
    /// A card has been clicked, selected or not.
    void processClicked(int process);
    void messageWanted(int channel, std::uint32_t number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Edge
    {
        int channel = -1, process = -1;
        bool toQueue = true;
    };
    struct HeldOut // a message for which its sender finds no room
    {
        int channel = -1, process = -1;
        QString label;
        bool selected = false;
        friend bool operator==(const HeldOut &, const HeldOut &) = default;
    };
    void placeChildren();
    [[nodiscard]] double sharedTextBand() const;
    void placeDoors();
    void alignPrograms();
    void paintHeading(QPainter &painter) const;
    void paintEdges(QPainter &painter) const;
    [[nodiscard]] QLineF edgeLine(const Edge &edge) const;
    void noteLastMove(const Scene &scene);
    void markHolder(const Scene &scene);
    void placeHolder();

    Look m_look;
    Mode m_mode;
    StageGrid m_grid;
    std::vector<CardView *> m_cards;
    std::vector<QueueView *> m_queues;
    std::vector<SharedTextView *> m_sharedTexts;
    std::vector<Edge> m_edges;
    std::vector<HeldOut> m_heldOut;
    Edge m_lastMove; // the edge over which the newest message went
    std::size_t m_eventsSeen = 0;
    bool m_buttonsShown = true;
    QSize m_headingTaken;
    int m_selected = -1;
    MessageStory m_story; // of the selected message
    int m_holder = -1;    // the process that has it
    QString m_held;       // "order 7"
    DoorLayer *m_doors;
    ProcessTableModel *m_tableModel;
    QTableView *m_table;
};

/// "Asynchronous send · synchronous receive".
QString modeInWords(Mode mode);

} // namespace synchroscope
