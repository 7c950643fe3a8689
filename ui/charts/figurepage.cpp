// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figurepage.h"

#include "charts/breakevenwidget.h"
#include "charts/costfigures.h"
#include "charts/layoutfigure.h"
#include "charts/outcomefigures.h"
#include "charts/sizingfigures.h"
#include "models/fieldtext.h"
#include "report/chartseries.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace evenhost::charts {

using window::ViewInput;
using window::ViewKind;

namespace {

FieldName fieldNames(const ViewInput& input)
{
    return [plan = input.plan, catalogue = input.catalogue](const std::string& path) {
        return models::pathLabel(*plan, *catalogue, path);
    };
}

/// Headings grow with the text size of the settings.
QFont headingFont(const QWidget& page)
{
    return theme::font(theme::TextRole::Heading,
                       page.font().pointSizeF() / theme::font(theme::TextRole::Body).pointSizeF());
}

QString taxName(const ViewInput& input)
{
    return QString::fromStdString(input.plan->tax.name);
}

bool hasBreakEven(ViewKind kind)
{
    return kind == ViewKind::BreakEven || kind == ViewKind::Overview;
}

} // namespace

FigurePage::FigurePage(ViewKind kind, QWidget* parent) : window::View(parent), m_kind(kind)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(3 * theme::step, 2 * theme::step, 3 * theme::step, 3 * theme::step);
    m_grid->setHorizontalSpacing(6 * theme::step);
    m_grid->setVerticalSpacing(theme::step);
    scroll->setWidget(content);
    if (hasBreakEven(kind)) {
        m_breakEven = new BreakEvenWidget(content);
        m_breakEven->setUnitPanel(kind == ViewKind::BreakEven);
        m_breakEven->setMinimumHeight(kind == ViewKind::BreakEven ? 320 : 300);
        m_breakEvenHeading = kind == ViewKind::Overview ? new QLabel(content) : nullptr;
        connect(m_breakEven, &BreakEvenWidget::volumeDragged, this, [this](double volume, bool finished) {
            emit valueEdited(QStringLiteral("workload.requests_per_day"), volume, finished);
        });
        connect(m_breakEven, &FigureWidget::optionChosen, this, &View::optionChosen);
        connect(m_breakEven, &FigureWidget::whyRequested, this, &View::whyRequested);
    }
}

std::vector<std::unique_ptr<Figure>> FigurePage::makeFigures(const ViewInput& input) const
{
    const analysis::Evaluation& e = *input.evaluation;
    std::vector<std::unique_ptr<Figure>> figures;
    switch (m_kind) {
    case ViewKind::Overview:
        figures.push_back(std::make_unique<CostFigure>(report::costBars(e), taxName(input)));
        figures.push_back(std::make_unique<ParametersFigure>(report::parameterBars(e)));
        figures.push_back(std::make_unique<MemoryFigure>(report::memoryBars(e)));
        break;
    case ViewKind::Memory:
        figures.push_back(std::make_unique<MemoryFigure>(report::memoryBars(e)));
        figures.push_back(std::make_unique<ParametersFigure>(report::parameterBars(e)));
        figures.push_back(std::make_unique<LayoutFigure>(report::layoutData(e, input.optionId.toStdString())));
        break;
    case ViewKind::Speed:
        figures.push_back(
            std::make_unique<SpeedFigure>(report::speedBars(e), input.plan->workload.userSpeedTarget.value));
        figures.push_back(std::make_unique<LayoutFigure>(report::layoutData(e, input.optionId.toStdString())));
        figures.push_back(std::make_unique<CoverageFigure>(report::coverageCurves(e, *input.catalogue, *input.plan)));
        break;
    case ViewKind::Storage:
        figures.push_back(std::make_unique<StorageFigure>(report::storageBars(e)));
        break;
    case ViewKind::Cost:
        figures.push_back(std::make_unique<CostFigure>(report::costBars(e), taxName(input)));
        break;
    case ViewKind::BreakEven:
        break;
    case ViewKind::WhatMatters:
        figures.push_back(
            std::make_unique<TornadoFigure>(report::tornadoData(e, *input.plan, *input.catalogue), fieldNames(input)));
        static_cast<TornadoFigure&>(*figures.back()).setFlipsShown(true);
        figures.push_back(std::make_unique<UncertaintyFigure>(e.uncertainty, e.sensitivityOptionId));
        figures.push_back(std::make_unique<TornadoFigure>(report::tornadoData(e, *input.plan, *input.catalogue),
                                                          fieldNames(input), TornadoFigure::Reading::BreakEven));
        break;
    case ViewKind::SinceBaseline:
        break; // a view of its own (BaselineView)
    case ViewKind::OverTime:
        figures.push_back(std::make_unique<CashFigure>(report::cashData(e)));
        figures.push_back(std::make_unique<PresentValueFigure>(report::cashData(e)));
        break;
    }
    return figures;
}

void FigurePage::present(const ViewInput& input)
{
    if (!input.evaluation || !input.plan || !input.catalogue)
        return;
    if (m_breakEven) {
        m_breakEven->setData(report::breakEvenData(*input.evaluation, *input.plan, input.optionId.toStdString()),
                             input.format);
        if (m_breakEvenHeading)
            m_breakEvenHeading->setText(m_breakEven->figure()->name());
    }
    auto figures = makeFigures(input);
    const bool built = !m_widgets.empty() || figures.empty();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i == m_widgets.size()) {
            auto* heading = new QLabel(m_grid->parentWidget());
            heading->setTextFormat(Qt::PlainText);
            m_headings.push_back(heading);
            auto* widget = new FigureWidget(m_grid->parentWidget());
            connect(widget, &FigureWidget::optionChosen, this, &View::optionChosen);
            connect(widget, &FigureWidget::whyRequested, this, &View::whyRequested);
            m_widgets.push_back(widget);
        }
        m_headings[i]->setText(figures[i]->name());
        m_headings[i]->setFont(headingFont(*this));
        m_widgets[i]->setFigure(std::move(figures[i]), input.format);
    }
    if (!built || m_grid->count() == 0)
        arrange();
}

void FigurePage::place(QWidget* widget, QLabel* heading, int row, int column)
{
    if (heading) {
        heading->setFont(headingFont(*this));
        heading->setContentsMargins(2 * theme::step, theme::step, 0, 0);
        heading->setBuddy(widget);
        m_grid->addWidget(heading, row, column);
    }
    m_grid->addWidget(widget, row + 1, column);
}

void FigurePage::arrange()
{
    // The grid forgets where things were; the widgets themselves stay.
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setColumnStretch(0, m_twoColumns ? 3 : 1);
    m_grid->setColumnStretch(1, m_twoColumns ? 2 : 0);
    if (m_twoColumns) {
        place(m_breakEven, m_breakEvenHeading, 0, 0);
        for (std::size_t i = 0; i < m_widgets.size(); ++i)
            place(m_widgets[i], m_headings[i], 2 * static_cast<int>((i + 1) / 2), static_cast<int>((i + 1) % 2));
        m_grid->setRowStretch(m_grid->rowCount(), 1);
        return;
    }
    int row = 0;
    if (m_breakEven) {
        place(m_breakEven, m_breakEvenHeading, row, 0);
        row += 2;
    }
    for (std::size_t i = 0; i < m_widgets.size(); ++i, row += 2)
        place(m_widgets[i], m_headings[i], row, 0);
    if (!m_widgets.empty())
        m_grid->setRowStretch(row, 1);
}

void FigurePage::resizeEvent(QResizeEvent* event)
{
    window::View::resizeEvent(event);
    const bool two = m_kind == ViewKind::Overview && width() >= fontMetrics().height() * 64;
    if (two != m_twoColumns) {
        m_twoColumns = two;
        if (!m_widgets.empty())
            arrange();
    }
}

bool FigurePage::askWhy()
{
    // Under the pointer first, then where the keyboard is.
    const auto widgets = findChildren<FigureWidget*>();
    const auto ask = [&](auto wanted) {
        return std::ranges::any_of(widgets, [&](FigureWidget* widget) { return wanted(widget) && widget->askWhy(); });
    };
    return ask([](const QWidget* widget) { return widget->underMouse(); })
           || ask([](const QWidget* widget) { return widget->hasFocus(); });
}

QString FigurePage::tableText() const
{
    QStringList tables;
    if (m_breakEven && m_breakEven->figure())
        tables += m_breakEven->figure()->table(models::Format()).text();
    for (const FigureWidget* widget : m_widgets) {
        if (widget->figure())
            tables += widget->figure()->table(models::Format()).text();
    }
    return tables.join(u'\n');
}

} // namespace evenhost::charts
