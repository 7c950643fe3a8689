// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/verdictbar.h"

#include "models/findingtext.h"
#include "models/myriads.h"
#include "models/verdicttext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace evenhost::window {

using namespace Qt::StringLiterals;

VerdictBar::VerdictBar(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_headline(new QLabel)
    , m_sentence(new QLabel)
    , m_range(new QLabel)
    , m_why(new QPushButton)
    , m_layout(new QGridLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_layout->setContentsMargins(4 * theme::step, 2 * theme::step, 4 * theme::step, 2 * theme::step);
    m_layout->setHorizontalSpacing(3 * theme::step);
    m_layout->setVerticalSpacing(theme::step);
    m_layout->setColumnStretch(1, 1);
    m_headline->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setMinimumWidth(200);
    m_range->setTextFormat(Qt::PlainText);
    m_why->setObjectName(u"whyVerdict"_s);
    m_why->setProperty("secondary", true);
    m_layout->addWidget(m_headline, 0, 0);
    m_layout->addWidget(m_sentence, 0, 1);
    m_layout->addWidget(m_range, 0, 2);
    m_layout->addWidget(m_why, 0, 3);
    setMinimumHeight(48);
    connect(m_why, &QPushButton::clicked, this, &VerdictBar::whyRequested);
    connect(m_session, &session::PlanSession::evaluationChanged, this, &VerdictBar::refresh);
    connect(m_session, &session::PlanSession::recomputingShown, this, &VerdictBar::showRecomputing);
    connect(m_formats, &session::FormatSource::formatChanged, this, &VerdictBar::refresh);
    updateColours();
    refresh();
}

void VerdictBar::refresh()
{
    m_why->setText(tr("Why?"));
    const auto evaluation = m_session->evaluation();
    const models::Format& format = m_formats->format();
    models::VerdictText text;
    if (evaluation) {
        text = models::verdictText(*evaluation, *m_session->evaluatedPlan(), *m_session->catalogue(), format);
    } else {
        text.headline = tr("No answer yet.");
        const auto& problems = m_session->problems();
        text.sentence = problems.empty() ? QString() : models::findingText(problems.front(), format);
    }
    m_why->setEnabled(evaluation != nullptr);
    m_headline->setText(text.headline);
    m_sentence->setText(models::html(text.sentence));
    m_range->setText(text.range);
    m_range->setVisible(!text.range.isEmpty());
    m_text = models::followedBy(models::followedBy(text.headline, models::plain(text.sentence)), text.range).trimmed();
    setAccessibleName(tr("Verdict"));
    setAccessibleDescription(m_text);
    arrange();
}

void VerdictBar::arrange()
{
    constexpr int linesWide = 24; // a sentence in less room than this becomes a tower
    const int beside = m_headline->sizeHint().width() + m_why->sizeHint().width()
                       + (m_range->text().isEmpty() ? 0 : m_range->sizeHint().width()) + 17 * theme::step;
    const bool below = width() - beside < linesWide * fontMetrics().height();
    if (m_layout->isEmpty() || below == m_sentenceBelow)
        return; // a change of the font or the palette may come before the parts are in place
    m_sentenceBelow = below;
    m_layout->removeWidget(m_sentence);
    if (below)
        m_layout->addWidget(m_sentence, 1, 0, 1, 4);
    else
        m_layout->addWidget(m_sentence, 0, 1);
}

void VerdictBar::showRecomputing(bool recomputing)
{
    // Soft ink: an answer to an older question.
    m_headline->setEnabled(!recomputing);
    m_sentence->setEnabled(!recomputing);
    m_range->setEnabled(!recomputing);
}

QString VerdictBar::text() const
{
    return m_text;
}

void VerdictBar::updateColours()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_headline->setFont(strong);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_range->setPalette(soft);
    arrange();
}

void VerdictBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VerdictBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateColours();
    else if (event->type() == QEvent::LanguageChange)
        refresh();
}

void VerdictBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(0, 0, width(), 1, theme::colours(this).line);
}

} // namespace evenhost::window
