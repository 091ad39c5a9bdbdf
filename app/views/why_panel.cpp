// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why_panel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

QString joined(const std::vector<std::string> &lines, const QString &between, const QString &before = {})
{
    QStringList all;
    for (const std::string &line : lines)
        all << before + QString::fromStdString(line);
    return all.join(between);
}

/// A label is laid out anew only for another text: this is asked for many times a second.
void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

WhyPanel::WhyPanel(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_who(new QComboBox(this)),
      m_picture(new WhyPicture(look, this)),
      m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Why?"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const auto label = [&](const char *kind) {
        auto *one = new QLabel(content);
        one->setObjectName(QLatin1String(kind));
        one->setWordWrap(true);
        one->setTextFormat(Qt::PlainText); // names are a lesson's, and may look like anything
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(one);
        return one;
    };
    m_question = label("title");
    layout->addWidget(m_picture);
    m_chain = label("chain");
    m_conclusion = label("heading");
    m_evidence = label("muted");
    m_remedyTitle = label("heading");
    m_remedyTitle->setText(tr("What would open it?"));
    m_remedies = label("remedies");
    layout->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_who->setAccessibleName(tr("Whose wait is asked about"));
    m_who->setFocusPolicy(Qt::TabFocus);
    auto *down = new QVBoxLayout(this);
    down->addWidget(m_who);
    down->addWidget(m_scroll, 1);
    connect(m_who, &QComboBox::activated, this, [this](int index) { emit processAsked(index - 1); });
    connect(m_picture, &WhyPicture::processAsked, this, &WhyPanel::processAsked);
    setLook(look);
}

void WhyPanel::setLook(const Look &look)
{
    m_look = look;
    setFixedWidth(look.round(380));
    const int margin = look.round(12);
    layout()->setContentsMargins(margin, margin, look.round(4), margin);
    m_scroll->widget()->layout()->setSpacing(look.round(10));
    m_picture->setLook(look);
}

void WhyPanel::setScenario(const Scenario &scenario)
{
    m_processes.clear();
    m_channels.clear();
    for (const ProcessSpec &process : scenario.processes)
        m_processes << QString::fromStdString(process.name);
    for (const ChannelSpec &channel : scenario.channels)
        m_channels << QString::fromStdString(channel.name);
    m_who->clear();
    m_who->addItem(tr("Everybody"));
    m_who->addItems(m_processes);
    ask(-1);
}

void WhyPanel::ask(int process)
{
    m_asked = process < m_processes.size() ? process : -1;
    m_who->setCurrentIndex(m_asked + 1);
}

void WhyPanel::showScene(const Scene &scene)
{
    if (!isVisibleTo(parentWidget()))
        return;
    fill(whyOf(scene.recording, scene.state, scene.now, m_asked, &translateCore));
}

void WhyPanel::fill(const Why &why)
{
    say(m_question, QString::fromStdString(why.question));
    m_picture->show(why, m_asked, m_processes, m_channels);
    m_picture->setVisible(!why.ring.empty() || !why.rows.empty());
    say(m_chain, joined(why.chain, QStringLiteral("\n\n")));
    say(m_conclusion, QString::fromStdString(why.conclusion));
    say(m_evidence, joined(why.evidence, QStringLiteral("\n")));
    say(m_remedies, joined(why.remedies, QStringLiteral("\n"), QStringLiteral("· ")));
    m_remedyTitle->setVisible(!why.remedies.empty());
}

QString WhyPanel::text() const
{
    QStringList all;
    for (const QLabel *label : {m_question, m_chain, m_conclusion, m_evidence, m_remedies})
        if (!label->text().isEmpty())
            all << label->text();
    return all.join(QLatin1Char('\n'));
}

void WhyPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
    painter.fillRect(QRect(0, 0, m_look.round(1), height()), m_look.theme.faint);
}

} // namespace synchroscope
