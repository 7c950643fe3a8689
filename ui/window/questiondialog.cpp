// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/questiondialog.h"

#include "models/countries.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/verdicttext.h"
#include "session/modelcosts.h"
#include "session/plansession.h"
#include "session/weightchoice.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace evenhost::window {

using namespace Qt::StringLiterals;
using base::Unit;

namespace {

constexpr double mostRequests = 1e9; ///< a day
constexpr int answerLines = 6;

} // namespace

QuestionDialog::QuestionDialog(plan::Plan start, std::vector<Work> works, const session::PlanSession& session,
                               const models::Format& format, Choose chooseModel, Choose chooseOffer, QWidget* parent)
    : FormDialog(tr("New plan from a question"), format, parent)
    , m_start(std::move(start))
    , m_works(std::move(works))
    , m_session(session)
    , m_model(new QPushButton)
    , m_offer(new QPushButton)
{
    m_work =
        addChoice(tr("1. What kind of work?"), tr("What one request holds; every figure can be changed afterwards."));
    for (const Work& work : m_works)
        m_work->addItem(tr("%1: %2 tokens in, %3 out")
                            .arg(work.title, format.count(work.workload.inputTokens.value),
                                 format.count(work.workload.outputTokens.value)));
    m_volume = addAmount(tr("2. How many requests a day?"), Unit::RequestsPerDay, work().workload.requestsPerDay.value,
                         0, mostRequests);
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_model, 1);
    row->addWidget(new QLabel(tr("or", "one model or another")));
    row->addWidget(m_offer, 1);
    pair->setFocusProxy(m_model);
    addWidget(tr("3. Which models?"), pair);
    m_model->setAccessibleName(tr("Open model"));
    m_offer->setAccessibleName(tr("Managed model"));
    for (QPushButton* button : {m_model, m_offer})
        button->setAutoDefault(false);
    m_country = addChoice(tr("4. Where must the data stay?"));
    fillCountries();
    addHeading(tr("First answer"));
    m_answer = addRemark({});
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_answer->setMinimumHeight(answerLines * fontMetrics().lineSpacing());
    m_answer->setAccessibleName(tr("First answer"));
    m_answer->setTextFormat(Qt::RichText); // only from models::html, which escapes
    m_answer->setPalette(palette());

    connect(m_work, &QComboBox::currentIndexChanged, this, &QuestionDialog::workChosen);
    connect(m_country, &QComboBox::currentIndexChanged, this, &QuestionDialog::refresh);
    connect(m_volume, &QLineEdit::textEdited, this, [this] { m_volumeTyped = true; });
    connect(m_volume, &QLineEdit::textChanged, this, &QuestionDialog::refresh);
    connect(m_model, &QPushButton::clicked, this, [this, choose = std::move(chooseModel)] {
        if (const std::string id = choose(this, m_plan.shortlist.front().modelId); !id.empty())
            m_modelId = id;
        refresh();
    });
    connect(m_offer, &QPushButton::clicked, this, [this, choose = std::move(chooseOffer)] {
        if (const std::string id = choose(this, m_plan.managed.front().offerId); !id.empty())
            m_offerId = id;
        refresh();
    });
    refresh();
}

const QuestionDialog::Work& QuestionDialog::work() const
{
    return m_works.at(static_cast<std::size_t>(std::max(0, m_work->currentIndex())));
}

QString QuestionDialog::country() const
{
    return m_country->currentData().toString();
}

void QuestionDialog::fillCountries()
{
    std::set<std::pair<QString, QString>> countries;
    for (const catalogue::HostingOffer& offer : m_session.catalogue()->hosting) {
        const QString code = models::fromPlan(offer.country);
        if (!code.isEmpty())
            countries.emplace(models::countryName(code), code);
    }
    m_country->addItem(tr("anywhere"), QString());
    for (const auto& [name, code] : countries)
        m_country->addItem(name, code);
}

std::string QuestionDialog::offerId() const
{
    if (!m_offerId.empty())
        return m_offerId;
    const std::vector<catalogue::ManagedOffer>& offers = m_session.catalogue()->managed;
    const std::string wanted = country().toStdString();
    const auto usual = std::ranges::find(offers, work().offerId, &catalogue::ManagedOffer::id);
    if (wanted.empty() || usual == offers.end() || usual->country == wanted)
        return work().offerId;
    const auto there = std::ranges::find_if(offers, [&](const catalogue::ManagedOffer& offer) {
        return offer.model == usual->model && offer.country == wanted;
    });
    return there == offers.end() ? work().offerId : there->id;
}

void QuestionDialog::workChosen()
{
    if (!m_volumeTyped)
        m_volume->setValue(work().workload.requestsPerDay.value);
    refresh();
}

void QuestionDialog::refresh()
{
    const auto& catalogue = *m_session.catalogue();
    m_plan = m_start;
    m_plan.workload = work().workload;
    if (const auto typed = m_volume->value(); m_volumeTyped && typed)
        m_plan.workload.requestsPerDay = {
            *typed,
            {},
            {},
            {tr("first answer when the plan was made").toStdString(), m_start.date, base::Confidence::Estimated, {}}};
    m_plan.residencyCountry = country().toStdString();
    plan::ShortlistEntry open;
    open.modelId = m_modelId.empty() ? work().modelId : m_modelId;
    open.id = open.modelId;
    const models::ModelCost cheapest = session::ModelCosts(m_session, m_plan).costOf(open.modelId);
    open.weightFormat = cheapest.weightFormat;
    open.hostingId = cheapest.hostingId.toStdString();
    plan::ManagedEntry managed;
    managed.offerId = offerId();
    managed.id = managed.offerId.substr(managed.offerId.rfind('/') + 1);
    if (managed.id == open.id)
        managed.id += "-managed";
    m_plan.shortlist = {open};
    m_plan.managed = {managed};
    const QString model = models::entryLabel(open, catalogue, m_plan);
    const QString offer = models::managedLabel(managed, catalogue, m_plan);
    m_plan.title = tr("%1 or %2?").arg(model, offer).toStdString();
    m_model->setText(QString(model).replace(u'&', u"&&"_s));
    m_offer->setText(QString(offer).replace(u'&', u"&&"_s));
    m_answer->setText(answer());
    updateButtons();
}

bool QuestionDialog::mayAccept() const
{
    return !m_plan.shortlist.empty() && !m_plan.shortlist.front().hostingId.empty();
}

QString QuestionDialog::answer() const
{
    if (!mayAccept())
        return models::html(tr("No hosting offer there holds this model."));
    const auto result = m_session.tryPlan(m_plan);
    if (!result)
        return models::html(models::findingText(result.error().front(), format()));
    const auto& catalogue = *m_session.catalogue();
    const models::VerdictText verdict = models::verdictText(*result, m_plan, catalogue, format());
    QString text =
        u"<p><b>"_s + models::html(verdict.headline) + u"</b></p><p>"_s + models::html(verdict.sentence) + u"</p><p>"_s;
    const plan::ShortlistEntry& open = m_plan.shortlist.front();
    if (const auto* hosting = models::findHosting(m_plan, catalogue, open.hostingId)) {
        QString where = models::hostingLabel(*hosting, catalogue);
        if (!hosting->region.empty())
            where += u" – "_s + models::fromPlan(hosting->region);
        const auto* card = models::findModel(m_plan, catalogue, open.modelId);
        const std::string format =
            open.weightFormat.empty() && card ? session::makersFormats(*card).front() : open.weightFormat;
        text += models::html(
            tr("Hosted where it is cheapest: %1, weights in %2.").arg(where, models::weightFormatLabel(format)));
    }
    return text + u"</p>"_s;
}

} // namespace evenhost::window
