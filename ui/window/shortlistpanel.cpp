// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortlistpanel.h"

#include "editors/optiondelegate.h"
#include "editors/optiontable.h"
#include "models/fieldtext.h"
#include "session/fittrial.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "sizing/weightformat.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::window {

using namespace Qt::StringLiterals;

namespace {

/// More rows than this scroll: the views below need their room.
constexpr double largestShare = 0.42;

QPushButton* linkButton(const QString& name)
{
    auto* button = new QPushButton;
    button->setProperty("link", true);
    button->setObjectName(name);
    return button;
}

} // namespace

ShortlistPanel::ShortlistPanel(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_formats(formats)
    , m_model(new models::OptionsModel(this))
    , m_table(new editors::OptionTable)
    , m_addModel(linkButton(u"addModel"_s))
    , m_addManaged(linkButton(u"addManaged"_s))
{
    m_table->setModel(m_model);
    m_table->delegate()->setFormats([this](const QModelIndex& index) {
        const auto entry = static_cast<std::size_t>(m_model->entryIndex(index.row()));
        const plan::ShortlistEntry& chosen = m_session->shownPlan()->shortlist.at(entry);
        return session::formatOutcomes(*m_session, chosen, weightFormats(chosen.modelId), m_formats->format());
    });
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, theme::step, 2);
    buttons->setSpacing(5 * theme::step);
    buttons->addWidget(m_addModel);
    buttons->addWidget(m_addManaged);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_addModel, &QPushButton::clicked, this, &ShortlistPanel::addModelRequested);
    connect(m_addManaged, &QPushButton::clicked, this, &ShortlistPanel::addManagedRequested);
    connect(m_session, &session::PlanSession::evaluationChanged, this, &ShortlistPanel::refresh);
    // The rows follow at once, whatever their figures take.
    connect(m_session, &session::PlanSession::planChanged, this, [this] {
        if (m_session->isRecomputing())
            refresh();
    });
    connect(m_session, &session::PlanSession::recomputingShown, m_model, &models::OptionsModel::setRecomputing);
    connect(m_formats, &session::FormatSource::formatChanged, this, &ShortlistPanel::refresh);
    connect(m_table, &editors::OptionTable::heightChanged, this, &ShortlistPanel::fitHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_current = current.data(models::OptionsModel::OptionIdRole).toString();
                emit currentOptionChanged(m_current);
            });
    connect(m_table->delegate(), &editors::OptionDelegate::weightFormatChosen, this,
            [this](const QModelIndex& index, const QString& format) {
                const QString id = index.data(models::OptionsModel::OptionIdRole).toString();
                const QString name = index.siblingAtColumn(0).data().toString();
                m_session->endTyping();
                m_session->setValue(tr("Change weights of %1").arg(name), u"shortlist."_s + id + u".weight_format"_s,
                                    format.toStdString());
            });
    retranslate();
    refresh();
}

QStringList ShortlistPanel::weightFormats(const std::string& modelId) const
{
    QStringList formats;
    if (const auto* card = models::findModel(*m_session->shownPlan(), *m_session->catalogue(), modelId)) {
        formats += models::fromPlan(card->nativeFormat);
        for (const auto& checkpoint : card->checkpoints)
            formats += models::fromPlan(checkpoint.format);
    }
    for (const auto& format : sizing::weightFormats())
        formats += models::fromPlan(format.name);
    formats.removeDuplicates();
    formats.removeAll(QString());
    return formats;
}

void ShortlistPanel::refresh()
{
    m_table->delegate()->setFormat(m_formats->format());
    m_model->setContent(m_session->shownPlan(), m_session->catalogue(), m_session->evaluation(), m_formats->format());
    int row = m_model->rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

QString ShortlistPanel::currentOption() const
{
    return m_model->rowOf(m_current) >= 0 ? m_current : QString();
}

int ShortlistPanel::currentRow() const
{
    return m_model->rowOf(m_current);
}

QStringList ShortlistPanel::selectedOptions() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row))
            ids += m_model->index(row, 0).data(models::OptionsModel::OptionIdRole).toString();
    }
    if (ids.isEmpty() && !currentOption().isEmpty())
        ids += currentOption();
    return ids;
}

void ShortlistPanel::setCurrentOption(const QString& optionId)
{
    const int row = m_model->rowOf(optionId);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    else
        m_current = optionId; // comes with the next plan change
}

void ShortlistPanel::fitHeight()
{
    const int most = window() ? static_cast<int>(window()->height() * largestShare) : 400;
    m_table->setFixedHeight(std::min(m_table->fullHeight(), std::max(most, 4 * theme::rowHeight)));
}

void ShortlistPanel::retranslate()
{
    m_addModel->setText(tr("+ Add a model"));
    m_addManaged->setText(tr("+ Add a managed option"));
}

void ShortlistPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void ShortlistPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

} // namespace evenhost::window
