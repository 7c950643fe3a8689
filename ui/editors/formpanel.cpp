// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/formpanel.h"

#include "models/fieldtext.h"
#include "session/currencychange.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 276;

const std::vector<std::string> workloadPaths{
    "workload.requests_per_day", "workload.input_tokens",     "workload.output_tokens",   "workload.cached_input_share",
    "workload.peak_to_average",  "workload.peak_concurrency", "workload.growth_per_month"};
const std::vector<std::string> morePaths{"workload.context_tokens", "workload.cache_write_share",
                                         "workload.batch_share", "workload.retry_share"};
const std::vector<std::string> targetPaths{"workload.first_token_target", "workload.user_speed_target"};
const std::vector<std::string> assumptionPaths{"assumptions.engineer_salary", "assumptions.run_hours",
                                               "assumptions.spare_replicas",  "assumptions.target_utilisation",
                                               "assumptions.discount_rate",   "assumptions.horizon_months"};

QPushButton* linkButton()
{
    auto* button = new QPushButton;
    button->setProperty("link", true);
    return button;
}

} // namespace

FormPanel::FormPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_formats(formats)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::AlternateBase);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    content->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * theme::step, 2 * theme::step, 3 * theme::step, 2 * theme::step);
    layout->setSpacing(2);

    addSection(layout, QT_TR_NOOP("Workload"), workloadPaths);
    m_more = new QWidget;
    auto* moreLayout = new QVBoxLayout(m_more);
    moreLayout->setContentsMargins(0, 0, 0, 0);
    moreLayout->setSpacing(2);
    for (const std::string& path : morePaths)
        addRow(moreLayout, path);
    m_more->hide();
    layout->addWidget(m_more);
    m_moreButton = linkButton();
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_more->setVisible(m_more->isHidden());
        retranslate();
    });
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    addSection(layout, QT_TR_NOOP("Targets"), targetPaths);
    addSection(layout, QT_TR_NOOP("Assumptions"), {});
    m_currencies = new QVBoxLayout;
    m_currencies->setSpacing(2);
    layout->addLayout(m_currencies);
    for (const std::string& path : assumptionPaths)
        addRow(layout, path);
    m_allButton = linkButton();
    connect(m_allButton, &QPushButton::clicked, this, &FormPanel::allAssumptionsRequested);
    layout->addWidget(m_allButton, 0, Qt::AlignLeft);
    layout->addSpacing(2 * theme::step);
    m_findings = linkButton();
    m_findings->setObjectName(u"findingsSummary"_s);
    m_findings->hide();
    connect(m_findings, &QPushButton::clicked, this, &FormPanel::findingsRequested);
    layout->addWidget(m_findings, 0, Qt::AlignLeft);
    layout->addStretch();
    setWidget(content);

    connect(m_session, &session::PlanSession::planChanged, this, &FormPanel::refresh);
    connect(m_formats, &session::FormatSource::formatChanged, this, [this] {
        for (FieldRow* row : m_rows)
            row->setFormat(m_formats->format());
    });
    retranslate();
    refresh();
}

void FormPanel::addSection(QVBoxLayout* layout, const char* title, const std::vector<std::string>& paths)
{
    if (!m_sections.empty())
        layout->addSpacing(2 * theme::step);
    auto* head = new QLabel;
    head->setTextFormat(Qt::PlainText);
    head->setFixedHeight(22);
    layout->addWidget(head);
    m_sections.push_back({head, title});
    for (const std::string& path : paths)
        addRow(layout, path);
}

void FormPanel::addRow(QVBoxLayout* layout, const std::string& path)
{
    const auto info = plan::pathInfo(m_session->plan(), path);
    if (!info)
        return;
    auto* row = new FieldRow(m_session, path, info->unit);
    row->setFormat(m_formats->format());
    connect(row, &FieldRow::detailsRequested, this, &FormPanel::detailsRequested);
    layout->addWidget(row);
    m_rows.push_back(row);
}

void FormPanel::updateCurrencies()
{
    const plan::Plan& plan = m_session->plan();
    const catalogue::Catalogue& catalogue = *m_session->catalogue();
    std::set<std::string> wanted;
    for (const auto& [currency, rate] : plan.exchangeRates)
        wanted.insert("exchange_rates." + currency);
    // Offers in a currency that has no rate yet: an empty field asks for it.
    const auto want = [&](const auto* offer) {
        if (offer && offer->currency != plan.currency && session::isCurrencyCode(offer->currency))
            wanted.insert("exchange_rates." + offer->currency);
    };
    for (const plan::ShortlistEntry& entry : plan.shortlist)
        want(models::findHosting(plan, catalogue, entry.hostingId));
    for (const plan::ManagedEntry& entry : plan.managed)
        want(models::findManaged(plan, catalogue, entry.offerId));
    std::set<std::string> present;
    for (const FieldRow* row : m_rows) {
        if (row->path().starts_with("exchange_rates."))
            present.insert(row->path());
    }
    if (wanted == present)
        return;
    std::erase_if(m_rows, [](FieldRow* row) {
        const bool currency = row->path().starts_with("exchange_rates.");
        if (currency)
            row->deleteLater();
        return currency;
    });
    while (QLayoutItem* item = m_currencies->takeAt(0))
        delete item;
    for (const std::string& path : wanted)
        addRow(m_currencies, path);
    // New fields come last in the order of creation; Tab should go down the form.
    QWidget* before = row(u"workload.user_speed_target"_s)->field();
    for (const auto& path : wanted) {
        QWidget* field = row(models::fromPlan(path))->field();
        setTabOrder(before, field);
        before = field;
    }
}

void FormPanel::refresh()
{
    updateCurrencies();
    for (FieldRow* row : m_rows)
        row->refresh();
}

FieldRow* FormPanel::row(const QString& path) const
{
    const auto found = std::ranges::find(m_rows, path.toStdString(), &FieldRow::path);
    return found == m_rows.end() ? nullptr : *found;
}

QString FormPanel::focusedPath() const
{
    const auto found = std::ranges::find_if(m_rows, [](const FieldRow* row) { return row->field()->hasFocus(); });
    return found == m_rows.end() ? QString() : models::fromPlan((*found)->path());
}

bool FormPanel::focusPath(const QString& path)
{
    FieldRow* found = row(path);
    if (!found)
        return false;
    if (m_more->isAncestorOf(found) && m_more->isHidden()) {
        m_more->show();
        retranslate();
    }
    found->focusField();
    ensureWidgetVisible(found);
    return true;
}

void FormPanel::setFindingsSummary(const QString& text)
{
    m_findings->setText(text);
    m_findings->setVisible(!text.isEmpty());
}

void FormPanel::retranslate()
{
    QFont font = this->font();
    const double textFactor = font.pointSizeF() / theme::font(theme::TextRole::Body).pointSizeF();
    setFixedWidth(static_cast<int>(panelWidth * std::max(1.0, textFactor)));
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    for (const Section& section : m_sections) {
        section.head->setText(tr(section.title));
        section.head->setFont(font);
        QPalette palette = this->palette();
        palette.setColor(QPalette::WindowText, theme::colours(this).softInk);
        section.head->setPalette(palette);
    }
    m_moreButton->setText(m_more->isHidden() ? tr("More about the workload …") : tr("Less"));
    m_allButton->setText(tr("All assumptions …"));
}

void FormPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    const auto type = event->type();
    if ((type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange) && m_allButton)
        retranslate();
}

} // namespace evenhost::editors
