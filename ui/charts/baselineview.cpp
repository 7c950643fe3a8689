// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/baselineview.h"

#include "charts/costfigures.h"
#include "charts/figurewidget.h"
#include "models/fieldtext.h"
#include "report/chartseries.h"
#include "window/emptypage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace evenhost::charts {

using namespace Qt::StringLiterals;
using window::ViewInput;

BaselineView::BaselineView(QWidget* parent)
    : window::View(parent)
    , m_about(new QLabel)
    , m_answer(new QLabel)
    , m_set(new QPushButton)
    , m_remove(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_empty(new window::EmptyPage)
    , m_page(new QWidget)
    , m_bridge(new FigureWidget)
{
    for (QLabel* label : {m_about, m_answer}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_set->setObjectName(u"baselineSet"_s);
    m_remove->setObjectName(u"baselineRemove"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(theme::step);
    texts->addWidget(m_answer);
    texts->addWidget(m_about);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * theme::step);
    head->addLayout(texts, 1);
    head->addWidget(m_set, 0, Qt::AlignTop);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(5 * theme::step, 4 * theme::step, 5 * theme::step, 3 * theme::step);
    column->setSpacing(3 * theme::step);
    column->addLayout(head);
    column->addWidget(m_bridge);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_empty, &window::EmptyPage::actionRequested, this,
            [this] { emit commandRequested(u"planSetBaseline"_s); });
    connect(m_set, &QPushButton::clicked, this, [this] { emit commandRequested(u"planSetBaseline"_s); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit commandRequested(u"planRemoveBaseline"_s); });
    connect(m_bridge, &FigureWidget::whyRequested, this, &View::whyRequested);
}

void BaselineView::present(const ViewInput& input)
{
    if (!input.plan || !input.evaluation || !input.catalogue)
        return;
    m_format = input.format;
    if (!input.plan->baseline) {
        m_empty->setText(
            tr("There is no baseline yet.\n\nSet one when an answer is agreed. From then on this page shows "
               "what has changed since, one change at a time, and what each change did to the difference "
               "between hosting it yourselves and paying by the token."));
        m_empty->setAction(tr("Set as baseline"));
        m_stack->setCurrentIndex(0);
        return;
    }
    presentBridge(input);
    m_stack->setCurrentIndex(1);
}

void BaselineView::presentBridge(const ViewInput& input)
{
    const plan::Baseline& baseline = *input.plan->baseline;
    const auto bridge = report::bridgeData(*input.evaluation);
    const QString date = input.format.date(models::fromPlan(baseline.date));
    const QString label = models::fromPlan(baseline.label);
    m_about->setText(label.isEmpty() ? tr("Baseline of %1").arg(date) : tr("Baseline “%1” of %2").arg(label, date));
    m_set->setText(tr("Set as baseline"));
    m_set->setToolTip(tr("Makes the plan as it is now the new baseline."));
    m_remove->setText(tr("Remove baseline"));
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_about->setPalette(soft);
    m_answer->setFont(theme::font(theme::TextRole::Strong));
    m_bridge->setVisible(bridge.has_value());
    if (!bridge) {
        m_answer->setText(tr("The baseline needs an open model and a managed option that can both be priced, then and "
                             "now: see the findings."));
        return;
    }
    const QString own = models::fromPlan(bridge->selfHostedName);
    const QString managed = models::fromPlan(bridge->managedName);
    const auto word = [&](double difference) {
        return difference > 0.0 ? tr("%1 a month dearer").arg(input.format.money(difference))
                                : tr("%1 a month cheaper").arg(input.format.money(-difference));
    };
    m_answer->setText(bridge->steps.empty()
                          ? tr("%1 is %2 than %3, as it was at the baseline.").arg(own, word(bridge->end), managed)
                          : tr("%1 was %2 than %3 at the baseline and is %4 now.")
                                .arg(own, word(bridge->start), managed, word(bridge->end)));
    m_bridge->setFigure(std::make_unique<BridgeFigure>(
                            *bridge,
                            [plan = input.plan, catalogue = input.catalogue](const std::string& path) {
                                return models::pathLabel(*plan, *catalogue, path);
                            },
                            [plan = input.plan, catalogue = input.catalogue,
                             format = input.format](const std::string& path, const auto& value) {
                                return models::pathValue(*plan, *catalogue, path, value, format);
                            }),
                        input.format);
}

QString BaselineView::tableText() const
{
    if (m_stack->currentIndex() == 0)
        return m_stack->isHidden() ? QString() : tr("There is no baseline yet.") + u'\n';
    return m_bridge->figure() ? m_bridge->figure()->table(m_format).text() : QString();
}

bool BaselineView::askWhy()
{
    return m_bridge->isVisible() && (m_bridge->underMouse() || m_bridge->hasFocus()) && m_bridge->askWhy();
}

} // namespace evenhost::charts
