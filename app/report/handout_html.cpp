// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_html.h"

#include "page/page_style.h"
#include "report/handout_svg.h"

#include <QFile>

namespace synchroscope {

namespace {

QString escaped(const QString &plain) { return plain.toHtmlEscaped(); }

QString tagged(const char *tag, const QString &plain, const char *attributes = "")
{
    return plain.isEmpty() ? QString()
                           : QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1String(tag), QLatin1String(attributes), escaped(plain));
}

QString styleSheet()
{
    QFile file(QStringLiteral(":/report/handout.css"));
    const QString own = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return QStringLiteral(":root { %1 }\n").arg(themeProperties(Theme::light())) + own;
}

QString badge(const QString &text) { return QStringLiteral("<span class=\"badge\">%1</span>").arg(escaped(text)); }

/// Writes a handout from above to below.
class HandoutPage
{
public:
    explicit HandoutPage(const Handout &handout) : m_handout(handout) {}

    QString made()
    {
        QString body = head();
        body += section(Handout::tr("The programs"), programs());
        body += QStringLiteral("<section>\n<h2>%1%2</h2>\n").arg(badge(m_handout.runBadge), escaped(m_handout.runHeading));
        for (const Handout::Picture &picture : m_handout.pictures)
            body += this->picture(picture);
        body += QStringLiteral("</section>\n");
        body += section(Handout::tr("What happened"), story());
        if (m_handout.compared) {
            const Handout::Compared &compared = *m_handout.compared;
            body += section(compared.heading, tagged("p", compared.sentence, " class=\"lead\"") + picture(compared.picture)
                                                  + table(compared.table));
        }
        if (!m_handout.questions.empty())
            body += section(Handout::tr("Questions"), tagged("p", m_handout.remark) + questions());
        body += section(Handout::tr("Words"), pairs(m_handout.terms));
        body += section(Handout::tr("What was run"), pairs(m_handout.facts));
        if (m_handout.answers && !m_handout.questions.empty())
            body += answers();
        return body;
    }

private:
    static QString section(const QString &heading, const QString &content)
    {
        if (content.isEmpty())
            return {};
        return QStringLiteral("<section>\n<h2>%1</h2>\n%2</section>\n").arg(escaped(heading), content);
    }

    QString head() const
    {
        QString html = QStringLiteral("<header>\n") + tagged("p", m_handout.topic, " class=\"topic\"") + tagged("h1", m_handout.title);
        html += QStringLiteral("<p class=\"names\"><span>%1</span><span>%2</span></p>\n")
                    .arg(escaped(Handout::tr("Name")), escaped(Handout::tr("Date")));
        html += tagged("p", m_handout.goal, " class=\"lead\"") + tagged("p", m_handout.summary);
        if (!m_handout.elsewhere.isEmpty())
            html += tagged("p", Handout::tr("Elsewhere: %1").arg(m_handout.elsewhere), " class=\"muted\"");
        return html + QStringLiteral("</header>\n");
    }

    QString programs() const
    {
        QString html = QStringLiteral("<div class=\"programs\">\n");
        for (const Handout::Program &program : m_handout.programs) {
            html += QStringLiteral("<div class=\"program\"><h3>%1</h3><ol start=\"%2\">\n").arg(escaped(program.names)).arg(program.first);
            for (const QString &line : program.lines)
                html += QStringLiteral("<li><code>%1</code></li>\n").arg(escaped(line));
            html += QStringLiteral("</ol></div>\n");
        }
        return html + QStringLiteral("</div>\n");
    }

    QString picture(const Handout::Picture &picture)
    {
        const QString caption = picture.caption.isEmpty() ? QString() : tagged("figcaption", picture.caption);
        return QStringLiteral("<figure>\n%1<div class=\"picture\" tabindex=\"0\">\n%2</div></figure>\n")
            .arg(caption, inlineSvg(picture, ++m_pictures));
    }

    QString story() const
    {
        QString html = QStringLiteral("<table class=\"story\">\n");
        for (const Handout::Line &line : m_handout.story) {
            const QString more = line.more.isEmpty() ? QString() : QStringLiteral(" <span class=\"muted\">(%1)</span>").arg(escaped(line.more));
            html += QStringLiteral("<tr%1><th scope=\"row\">%2</th><td>%3%4</td></tr>\n")
                        .arg(line.stop ? QStringLiteral(" class=\"stop\"") : QString(), escaped(line.time), escaped(line.text), more);
        }
        html += QStringLiteral("</table>\n");
        for (const QString &sentence : m_handout.conclusion)
            html += tagged("p", sentence);
        return html + table(m_handout.processes);
    }

    static QString table(const Handout::Table &table)
    {
        QString html = QStringLiteral("<div class=\"wide\" tabindex=\"0\"><table class=\"figures\">\n<thead><tr><td></td>");
        for (const QString &head : table.heads)
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(head));
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Handout::Table::Row &row : table.rows) {
            html += QStringLiteral("<tr><th scope=\"row\">%1%2</th>").arg(row.badge.isEmpty() ? QString() : badge(row.badge), escaped(row.title));
            for (const Handout::Table::Cell &cell : row.cells) {
                if (cell.mark.isEmpty())
                    html += QStringLiteral("<td>%1</td>").arg(escaped(cell.text));
                else
                    html += QStringLiteral("<td><b>%1</b><small>%2</small></td>").arg(escaped(cell.text), escaped(cell.mark));
            }
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</tbody></table></div>\n");
    }

    QString questions() const
    {
        QString html = QStringLiteral("<ol class=\"questions\">\n");
        for (const Handout::Question &question : m_handout.questions) {
            const QString modes = question.modes.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(escaped(question.modes));
            html += QStringLiteral("<li><p><b>%1</b>%2</p>\n<ul>\n").arg(escaped(question.ask), modes);
            for (const QString &answer : question.answers)
                html += QStringLiteral("<li>%1</li>\n").arg(escaped(answer));
            html += QStringLiteral("</ul>\n<p class=\"write\">%1</p>\n</li>\n").arg(escaped(Handout::tr("Because")));
        }
        return html + QStringLiteral("</ol>\n");
    }

    static QString pairs(const std::vector<Handout::Pair> &pairs)
    {
        if (pairs.empty())
            return {};
        QString html = QStringLiteral("<dl>\n");
        for (const Handout::Pair &pair : pairs)
            html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(escaped(pair.word), escaped(pair.meaning));
        return html + QStringLiteral("</dl>\n");
    }

    /// Hidden on a screen until they are asked for; on paper a page of their own.
    QString answers() const
    {
        QString list;
        for (const Handout::Question &question : m_handout.questions)
            list += QStringLiteral("<li><p>%1</p>\n<p><b>%2.</b> %3</p></li>\n")
                        .arg(escaped(question.ask), escaped(question.right), escaped(question.because));
        return QStringLiteral("<input type=\"checkbox\" id=\"show\"><label for=\"show\">%1</label>\n"
                              "<section class=\"answers\">\n<h2>%2</h2>\n<ol>\n%3</ol>\n</section>\n")
            .arg(escaped(Handout::tr("Show the answers")), escaped(Handout::tr("Answers")), list);
    }

    const Handout &m_handout;
    int m_pictures = 0;
};

} // namespace

QByteArray handoutAsHtml(const Handout &handout)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                                  "style-src 'unsafe-inline'\">\n").arg(handout.language);
    page += tagged("title", handout.title);
    page += QStringLiteral("<style>\n") + styleSheet() + QStringLiteral("</style>\n</head>\n<body>\n");
    page += HandoutPage(handout).made();
    page += QStringLiteral("</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace synchroscope
