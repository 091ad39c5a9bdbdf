// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_pieces.h"

#include "report/paper_pieces.h"

namespace synchroscope {

namespace {

/// Puts a handout together from above to below.
class HandoutPieces
{
public:
    HandoutPieces(const Handout &handout, const Look &look, double width, double pageHeight)
        : m_handout(handout), m_make(look, width), m_theme(look.theme), m_pageHeight(pageHeight)
    {
    }

    std::vector<Piece> made()
    {
        addHead();
        m_pieces.push_back(m_make.heading(Handout::tr("The programs")));
        add(m_make.programs(m_handout.programs));
        addRun();
        if (m_handout.compared)
            addCompared(*m_handout.compared);
        addQuestions();
        addWords();
        if (m_handout.answers && !m_handout.questions.empty())
            addAnswers();
        return std::move(m_pieces);
    }

private:
    void add(std::vector<Piece> pieces)
    {
        for (Piece &piece : pieces)
            m_pieces.push_back(std::move(piece));
    }

    void addText(const QString &plain, double size, double above, QFont::Weight weight = QFont::Normal)
    {
        if (!plain.isEmpty())
            m_pieces.push_back(m_make.text(plain.toHtmlEscaped(), m_make.look().text(size, weight), m_theme.ink, above));
    }

    void addHead()
    {
        if (!m_handout.topic.isEmpty())
            m_pieces.push_back(m_make.text(m_handout.topic.toHtmlEscaped(), m_make.look().text(13), m_theme.muted, 0));
        addText(m_handout.title, 27, 2, QFont::Bold);
        m_pieces.push_back(m_make.nameLine());
        addText(m_handout.goal, 16, 14, QFont::DemiBold);
        addText(m_handout.summary, 14, 6);
        if (!m_handout.elsewhere.isEmpty())
            m_pieces.push_back(m_make.text(Handout::tr("Elsewhere: %1").arg(m_handout.elsewhere).toHtmlEscaped(),
                                           m_make.look().text(13), m_theme.muted, 6));
    }

    void addRun()
    {
        m_pieces.push_back(m_make.heading(m_handout.runBadge, m_handout.runHeading));
        for (const Handout::Picture &picture : m_handout.pictures)
            m_pieces.push_back(m_make.picture(picture, m_pageHeight - 60)); // and its heading
        m_pieces.push_back(m_make.heading(Handout::tr("What happened")));
        for (const Handout::Line &line : m_handout.story)
            m_pieces.push_back(m_make.story(line));
        for (const QString &sentence : m_handout.conclusion)
            addText(sentence, 14, 10);
        add(m_make.table(m_handout.processes));
        addFacts();
    }

    void addCompared(const Handout::Compared &compared)
    {
        m_pieces.push_back(m_make.heading(compared.heading));
        addText(compared.sentence, 15, 4, QFont::DemiBold);
        m_pieces.back().withNext = true;
        std::vector<Piece> table = m_make.table(compared.table);
        double forTable = 0;
        for (const Piece &piece : table)
            forTable += piece.height + piece.above;
        m_pieces.push_back(m_make.picture(compared.picture, std::max(m_pageHeight * 0.5, m_pageHeight - 120 - forTable)));
        m_pieces.back().withNext = true; // picture and figures on one page, where it holds both
        add(std::move(table));
    }

    void addQuestions()
    {
        if (m_handout.questions.empty())
            return;
        m_pieces.push_back(m_make.heading(Handout::tr("Questions")));
        if (!m_handout.remark.isEmpty()) {
            addText(m_handout.remark, 13, 0);
            m_pieces.back().withNext = true;
        }
        for (std::size_t i = 0; i < m_handout.questions.size(); ++i)
            m_pieces.push_back(m_make.question(static_cast<int>(i) + 1, m_handout.questions[i]));
    }

    void addWords()
    {
        if (m_handout.terms.empty())
            return;
        m_pieces.push_back(m_make.heading(Handout::tr("Words")));
        for (const Handout::Pair &term : m_handout.terms)
            m_pieces.push_back(m_make.pair(term, 150, 11));
    }

    /// For whoever wants to know exactly: small, and in one paragraph.
    void addFacts()
    {
        QStringList facts;
        for (const Handout::Pair &fact : m_handout.facts)
            facts << QStringLiteral("%1\u00a0<b>%2</b>").arg(fact.word.toHtmlEscaped(), fact.meaning.toHtmlEscaped());
        m_pieces.push_back(m_make.text(Handout::tr("What was run") + QStringLiteral(" — ") + facts.join(QStringLiteral(" · ")),
                                       m_make.look().text(11), m_theme.muted, 20));
    }

    void addAnswers()
    {
        m_pieces.push_back(m_make.heading(Handout::tr("Answers")));
        m_pieces.back().newPage = true;
        for (std::size_t i = 0; i < m_handout.questions.size(); ++i) {
            const Handout::Question &question = m_handout.questions[i];
            m_pieces.push_back(m_make.pair({QString::number(i + 1), question.ask}, 26, 13));
            m_pieces.back().above = 16;
            m_pieces.back().withNext = true;
            m_pieces.push_back(m_make.text(QStringLiteral("<b>%1.</b> %2").arg(question.right.toHtmlEscaped(), question.because.toHtmlEscaped()),
                                           m_make.look().text(14), m_theme.ink, 4, 26));
        }
    }

    const Handout &m_handout;
    PaperPieces m_make;
    const Theme &m_theme;
    double m_pageHeight;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> piecesOf(const Handout &handout, const Look &look, double width, double pageHeight)
{
    return HandoutPieces(handout, look, width, pageHeight).made();
}

} // namespace synchroscope
