// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/whypanel.h"

#include "analysis/deriveanswers.h"
#include "explain/inputcard.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/markup.h"
#include "models/verdicttext.h"
#include "plan/resolve.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace evenhost::explain {

using namespace Qt::StringLiterals;
using models::escaped;

namespace {

/// Text comes from plans: nothing it says may make Qt open a file. A null resource would not be enough, Qt then looks
/// for the file itself.
class SafeBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& /*name*/) override
    {
        if (type != QTextDocument::ImageResource)
            return QByteArray();
        QImage pixel(1, 1, QImage::Format_ARGB32);
        pixel.fill(Qt::transparent);
        return pixel;
    }
};

/// Before the path of a place that is about an input rather than a figure.
const QString inputMark = u"input:"_s;

QString link(const QString& target, const QString& text)
{
    return u"<a href=\""_s + escaped(target) + u"\">"_s + escaped(text) + u"</a>"_s;
}

} // namespace

WhyPanel::WhyPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_figures(new QComboBox)
    , m_back(new QPushButton(u"←"_s))
    , m_forward(new QPushButton(u"→"_s))
    , m_copy(new QPushButton)
    , m_browser(new SafeBrowser)
{
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setUndoRedoEnabled(false);
    m_browser->viewport()->setAutoFillBackground(false);
    m_browser->document()->setDocumentMargin(4 * theme::step);
    m_browser->setObjectName(u"whyText"_s);
    for (QPushButton* button : {m_back, m_forward, m_copy}) {
        button->setProperty("quiet", true);
        if (button != m_copy)
            button->setFixedWidth(theme::controlHeight + 4);
    }
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_figures->setObjectName(u"whyFigure"_s);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(3 * theme::step, 0, 3 * theme::step, theme::step);
    bar->setSpacing(theme::step);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_figures, 1);
    bar->addStretch();
    bar->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_browser, 1);

    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    connect(m_back, &QPushButton::clicked, this, [this] { follow(u"back"_s); });
    connect(m_forward, &QPushButton::clicked, this, [this] { follow(u"forward"_s); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_copyText); });
    connect(m_figures, &QComboBox::activated, this, [this](int index) {
        go({m_history.at(m_at).optionId, m_figures->itemData(index).toString(), {}});
    });
    connect(m_session, &session::PlanSession::evaluationChanged, this, &WhyPanel::refresh);
    connect(m_session, &session::PlanSession::planReplaced, this, [this] {
        m_history.clear();
        m_at = 0;
        refresh();
    });
    connect(m_formats, &session::FormatSource::formatChanged, this, &WhyPanel::refresh);
    retranslate();
}

void WhyPanel::explain(const QString& optionId, const QString& figure)
{
    go({optionId, figure, {}});
}

void WhyPanel::explainVerdict()
{
    go({});
}

void WhyPanel::go(Place place)
{
    if (!m_history.empty())
        m_history.resize(m_at + 1);
    m_history.push_back(std::move(place));
    m_at = m_history.size() - 1;
    showPlace();
    m_browser->verticalScrollBar()->setValue(0);
}

void WhyPanel::follow(const QString& link)
{
    const QString kind = link.section(u':', 0, 0);
    const QString target = link.section(u':', 1);
    if (kind == u"back"_s || kind == u"forward"_s) {
        const bool back = kind == u"back"_s;
        if (back ? m_at == 0 : m_at + 1 >= m_history.size())
            return;
        m_at += back ? std::size_t(-1) : 1;
        showPlace();
    } else if (kind == u"field"_s) {
        emit fieldRequested(target);
    } else if (kind == u"option"_s) {
        go({target, u"monthly_cost.total"_s, {}});
    } else if (kind == u"answer"_s) {
        go({target.section(u'/', 0, 0), target.section(u'/', 1), {}});
    } else if (kind == u"term"_s) {
        Place deeper = m_history.at(m_at);
        deeper.steps.push_back(target.toUInt());
        go(std::move(deeper));
    } else if (kind == u"up"_s) {
        Place higher = m_history.at(m_at);
        higher.steps.resize(std::min<std::size_t>(higher.steps.size(), target.toUInt()));
        go(std::move(higher));
    }
}

std::vector<analysis::Derivation> WhyPanel::derivations(const QString& optionId) const
{
    const auto resolved =
        plan::resolve(m_session->plan(), *m_session->catalogue(), m_session->scenario().toStdString());
    if (!resolved)
        return {};
    const std::string id = optionId.toStdString();
    auto all = analysis::derive(*resolved, m_session->today(), id);
    if (const auto& evaluation = m_session->evaluation())
        std::ranges::move(analysis::deriveAnswers(*resolved, m_session->today(), *evaluation, all, id),
                          std::back_inserter(all));
    return all;
}

void WhyPanel::refresh()
{
    if (isVisible() && !m_history.empty())
        showPlace();
}

void WhyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_history.empty())
        explainVerdict();
    else
        showPlace();
}

QString WhyPanel::titleOf(const std::string& figure) const
{
    constexpr std::string_view breakEven = "break_even.";
    if (!figure.starts_with(breakEven))
        return figureLabel(figure);
    const plan::Plan& plan = *m_session->shownPlan();
    const auto* against = plan::managedEntry(plan, std::string_view(figure).substr(breakEven.size()));
    return against ? tr("Break-even against %1").arg(models::managedLabel(*against, *m_session->catalogue(), plan))
                   : figureLabel("break_even");
}

QString WhyPanel::titleOf(const base::TraceNode& node, const std::string& figure) const
{
    if (!analysis::isAnswer(figure))
        return titleOf(figure);
    for (const char* start : {"flip.", "sensitivity.low.", "sensitivity.high.", "sensitivity.break_even_low.",
                              "sensitivity.break_even_high."}) {
        if (figure.starts_with(start)) // of one input
            return u"%1: %2"_s.arg(nodeLabel(node), models::fieldLabel(figure.substr(std::string_view(start).size())));
    }
    const QString percentile = models::fromPlan(figure).section(u'.', -1).toUpper();
    return figure.size() > 4 && percentile.size() == 3 && percentile.startsWith(u'P')
               ? nodeLabel(node) + u' ' + percentile
               : nodeLabel(node);
}

void WhyPanel::fillFigures(const std::vector<analysis::Derivation>& derivations)
{
    m_figures->clear();
    for (const auto& derivation : derivations) {
        // Each input at both ends would make the list long; the chart of what matters leads there.
        if (!derivation.figure.starts_with("sensitivity."))
            m_figures->addItem(titleOf(*derivation.value.node(), derivation.figure),
                               models::fromPlan(derivation.figure));
    }
    m_figures->setVisible(m_figures->count() > 0);
}

void WhyPanel::showPlace()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    const Place place = m_history.at(m_at);
    if (place.figure.startsWith(inputMark) || place.optionId.isEmpty()) {
        m_figures->hide();
        if (place.figure.startsWith(inputMark))
            showInput(place.figure.mid(inputMark.size()));
        else
            showVerdict();
        return;
    }
    const auto all = derivations(place.optionId);
    fillFigures(all);
    const std::string wanted = place.figure.toStdString();
    const std::string optionId = place.optionId.toStdString();
    const auto& evaluation = m_session->evaluation();
    if (const auto card =
            evaluation ? figureCard(*evaluation, *m_session->evaluatedPlan(), optionId, wanted, m_formats->format())
                       : std::nullopt) {
        // The list holds the same value month by month; this is the reading of it by years.
        m_figures->setCurrentIndex(m_figures->findData(place.figure == u"npv"_s ? u"cash.npv"_s : place.figure));
        showCard(*card);
        return;
    }
    auto found = std::ranges::find(all, wanted, &analysis::Derivation::figure);
    if (found == all.end()) {
        found = std::ranges::find_if(
            all, [&](const auto& d) { return !wanted.empty() && d.figure.ends_with("." + wanted); });
    }
    if (found == all.end())
        found = std::ranges::find(all, std::string("monthly_cost.total"), &analysis::Derivation::figure);
    if (found == all.end() && !all.empty())
        found = all.begin();
    if (found == all.end()) {
        m_copyText = tr("This option could not be computed: see the findings.");
        m_browser->setPlainText(m_copyText);
        return;
    }
    m_figures->setCurrentIndex(m_figures->findData(models::fromPlan(found->figure)));
    Node node = found->value.node();
    Place valid{place.optionId, models::fromPlan(found->figure), {}};
    for (const std::size_t step : place.steps) {
        const std::vector<Node> terms = termsOf(*node);
        if (step >= terms.size())
            break; // the plan changed and the formula with it
        node = terms[step];
        valid.steps.push_back(step);
    }
    showNode(*node, valid);
}

void WhyPanel::showNode(const base::TraceNode& node, const Place& place)
{
    const models::Format& format = m_formats->format();
    const theme::Colours& c = theme::colours(this);
    const QString soft = u"<span style=\"color:"_s + c.softInk.name() + u"\">"_s;
    const bool top = place.steps.empty();
    QString html;
    if (const auto* option = m_session->evaluation()
                                 ? analysis::option(*m_session->evaluation(), place.optionId.toStdString())
                                 : nullptr)
        html += u"<p>"_s + soft + escaped(models::fromPlan(option->label.empty() ? option->modelName : option->label))
                + u"</span></p>"_s;
    if (!top)
        html += u"<p>"_s + link(u"up:%1"_s.arg(place.steps.size() - 1), tr("↑ one step up")) + u"</p>"_s;
    const QString title = top ? titleOf(node, place.figure.toStdString()) : nodeLabel(node);
    html += u"<p><b>"_s + escaped(title) + u"</b><br><span style=\"font-size:x-large; font-weight:600\">"_s
            + escaped(valueText(node, format)) + u"</span></p>"_s;
    const std::vector<Node> terms = termsOf(node);
    if (!terms.empty() && node.name.starts_with("drawn_")) {
        html += u"<p>= "_s + escaped(formulaWithValues(node, format)) + u"</p>"_s;
    } else if (!terms.empty()) {
        html += u"<p>= "_s + escaped(formulaInWords(node)) + u"</p><p>"_s + soft + u"= "_s
                + escaped(formulaWithValues(node, format)) + u"</span></p>"_s;
    }
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const base::TraceNode& term = *terms[i];
        const bool deeper = !termsOf(term).empty();
        QString name = deeper ? link(u"term:%1"_s.arg(i), nodeLabel(term)) : escaped(nodeLabel(term));
        if (!deeper && !term.path.empty())
            name = link(u"field:"_s + models::fromPlan(term.path), nodeLabel(term));
        QString note;
        if (!term.provenance.source.empty())
            note = escaped(models::fromPlan(term.provenance.source));
        if (!term.provenance.date.empty())
            note +=
                (note.isEmpty() ? QString() : u", "_s) + escaped(format.date(models::fromPlan(term.provenance.date)));
        if (!note.isEmpty())
            note = u"<br>"_s + soft + u"<small>"_s + note + u" · "_s
                   + escaped(models::confidenceLabel(term.provenance.confidence)) + u"</small></span>"_s;
        html += u"<tr><td>"_s + name + note + u"</td><td align=\"right\">"_s + escaped(valueText(term, format))
                + u"</td></tr>"_s;
    }
    html += u"</table>"_s;
    if (node.operation == base::Operation::Input && !node.path.empty())
        html += u"<p>"_s + link(u"field:"_s + models::fromPlan(node.path), tr("Change this input")) + u"</p>"_s;
    m_copyText = title + u'\n' + asText(node, format);
    m_browser->setHtml(html);
}

void WhyPanel::showVerdict()
{
    const auto evaluation = m_session->evaluation();
    if (!evaluation) {
        m_copyText = tr("There is no answer yet: see the findings.");
        m_browser->setPlainText(m_copyText);
        return;
    }
    const models::Format& format = m_formats->format();
    const theme::Colours& c = theme::colours(this);
    const auto text = models::verdictText(*evaluation, *m_session->evaluatedPlan(), *m_session->catalogue(), format);
    QString html = u"<p><span style=\"font-size:x-large; font-weight:600\">"_s + escaped(text.headline)
                   + u"</span></p><p>"_s + models::html(text.sentence) + u"</p>"_s;
    m_copyText = text.headline + u'\n' + models::plain(text.sentence) + u'\n';
    html += u"<p>"_s
            + escaped(tr(
                "Of the options that are allowed, the one with the cheapest month is recommended. Each month in full:"))
            + u"</p>"_s;
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    for (const auto& option : evaluation->options) {
        const QString name = models::fromPlan(option.label.empty() ? option.modelName : option.label);
        const QString cost = option.monthlyCost.total > 0.0 ? format.money(option.monthlyCost.total) : u"–"_s;
        QString note;
        for (const base::Finding& reason : option.reasons)
            note += u"<br><span style=\"color:"_s
                    + (reason.severity == base::Severity::Error ? c.bad : c.softInk).name() + u"\"><small>"_s
                    + escaped(models::severitySign(reason.severity) + u' ' + models::findingText(reason, format))
                    + u"</small></span>"_s;
        html += u"<tr><td>"_s + link(u"option:"_s + models::fromPlan(option.id), name) + note
                + u"</td><td align=\"right\">"_s + escaped(cost) + u"</td></tr>"_s;
        m_copyText += name + u'\t' + cost + u'\n';
    }
    const QString recommended = models::fromPlan(evaluation->verdict.optionId);
    for (const auto& derivation :
         recommended.isEmpty() ? std::vector<analysis::Derivation>() : derivations(recommended)) {
        if (!derivation.figure.starts_with("verdict."))
            continue;
        const base::TraceNode& node = *derivation.value.node();
        const QString name = titleOf(node, derivation.figure);
        html += u"<tr><td>"_s + link(u"answer:%1/%2"_s.arg(recommended, models::fromPlan(derivation.figure)), name)
                + u"</td><td align=\"right\">"_s + escaped(valueText(node, format)) + u"</td></tr>"_s;
        m_copyText += name + u'\t' + valueText(node, format) + u'\n';
    }
    html += u"</table>"_s;
    m_browser->setHtml(html);
}

void WhyPanel::showCard(const FigureCard& card)
{
    QString html = u"<p><b>"_s + escaped(card.title) + u"</b><br><span style=\"font-size:x-large; font-weight:600\">"_s
                   + escaped(card.value) + u"</span></p><p>"_s + escaped(card.meaning)
                   + u"</p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    m_copyText = card.title + u'\t' + card.value + u'\n' + card.meaning + u'\n';
    for (const auto& [name, text, target] : card.lines) {
        html += u"<tr><td>"_s + (target.isEmpty() ? escaped(name) : link(target, name)) + u"</td><td align=\"right\">"_s
                + escaped(text) + u"</td></tr>"_s;
        m_copyText += name + u'\t' + text + u'\n';
    }
    m_browser->setHtml(html + u"</table>"_s);
}

void WhyPanel::showInput(const QString& path)
{
    const models::Format& format = m_formats->format();
    const auto card = inputCard(*m_session->shownPlan(), *m_session->catalogue(), m_session->today(), path, format);
    const QString soft = u"<span style=\"color:"_s + theme::colours(this).softInk.name() + u"\">"_s;
    QString html = u"<p><b>"_s + escaped(card.title) + u"</b><br><span style=\"font-size:x-large; font-weight:600\">"_s
                   + escaped(card.value) + u"</span></p>"_s;
    m_copyText = card.title + u'\t' + card.value + u'\n';
    if (!card.meaning.isEmpty())
        html += u"<p>"_s + escaped(card.meaning) + u"</p>"_s;
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    for (const auto& [name, text] : card.lines) {
        html += u"<tr><td>"_s + soft + escaped(name) + u"</span></td><td>"_s + escaped(text) + u"</td></tr>"_s;
        m_copyText += name + u'\t' + text + u'\n';
    }
    html += u"</table><p>"_s + link(u"field:"_s + path, tr("Change this input")) + u"</p>"_s;
    m_browser->setHtml(html);
}

QString WhyPanel::text() const
{
    return m_browser->toPlainText();
}

void WhyPanel::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward"));
    m_figures->setAccessibleName(tr("Figure"));
    m_browser->setAccessibleName(tr("Where the figure comes from"));
    refresh();
}

void WhyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace evenhost::explain
