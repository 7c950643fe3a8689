// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkthrough/drawer.h"

#include "editors/fieldrow.h"
#include "explain/whypanel.h"
#include "models/fieldtext.h"
#include "plan/fields.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"
#include "walkthrough/meeting.h"
#include "walkthrough/programme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::walkthrough {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 124;

} // namespace

Drawer::Drawer(Meeting* meeting, QWidget* parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_close(new QPushButton(u"✕"_s))
    , m_stack(new QStackedWidget)
    , m_why(new explain::WhyPanel(meeting->session(), meeting->formats()))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(3 * theme::step, 3 * theme::step, 2 * theme::step, 2 * theme::step);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < 3; ++i) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("quiet", true);
        group->addButton(button, i);
        bar->addWidget(button);
        m_tabs.push_back(button);
    }
    bar->addStretch();
    m_close->setProperty("quiet", true);
    m_close->setAutoDefault(false);
    bar->addWidget(m_close);
    m_stack->addWidget(buildAssumptions());
    m_stack->addWidget(buildNotes());
    m_stack->addWidget(m_why);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(group, &QButtonGroup::idClicked, this, [this](int id) { open(static_cast<Tab>(id)); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(m_why, &explain::WhyPanel::fieldRequested, this, &Drawer::focusPath);
    connect(m_meeting, &Meeting::inputChanged, this, &Drawer::refresh);
    connect(m_meeting, &Meeting::pageChanged, this, &Drawer::refresh);
    retranslate();
    refresh();
}

QWidget* Drawer::buildAssumptions()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * theme::step, theme::step, 4 * theme::step, 4 * theme::step);
    layout->setSpacing(3);
    const auto head = [&] {
        auto* label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, 3 * theme::step, 0, theme::step);
        layout->addWidget(label);
        m_heads.push_back(label);
        return label;
    };
    const auto add = [&](const std::string& path, base::Unit unit) {
        auto* row = new editors::FieldRow(m_meeting->session(), path, unit);
        layout->addWidget(row);
        m_rows.push_back(row);
    };
    std::optional<plan::Group> group;
    for (const plan::Field& field : plan::fields()) {
        if (group != field.group) {
            group = field.group;
            head()->setProperty("group", static_cast<int>(field.group));
        }
        add(plan::pathOf(field), field.unit);
    }
    if (!m_meeting->session()->plan().exchangeRates.empty())
        head();
    for (const auto& [currency, rate] : m_meeting->session()->plan().exchangeRates)
        add("exchange_rates." + currency, base::Unit::ExchangeRate);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget* Drawer::buildNotes()
{
    auto* content = new QWidget;
    m_notesTitle = new QLabel;
    m_notesTitle->setTextFormat(Qt::PlainText);
    m_notesTitle->setWordWrap(true);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"pageNotes"_s);
    m_notes->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * theme::step, 2 * theme::step, 4 * theme::step, 4 * theme::step);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes, 1);
    m_inReport = new QCheckBox;
    layout->addWidget(m_inReport);
    connect(m_inReport, &QCheckBox::clicked, m_meeting, &Meeting::setNotesInReport);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { m_meeting->setNotes(m_meeting->pageId(), m_notes->toPlainText()); });
    return content;
}

void Drawer::open(Tab tab)
{
    m_stack->setCurrentIndex(static_cast<int>(tab));
    m_tabs[static_cast<std::size_t>(tab)]->setChecked(true);
    show();
    raise();
    refresh();
    if (tab == Tab::Notes)
        m_notes->setFocus(Qt::ShortcutFocusReason);
}

void Drawer::toggle(Tab tab)
{
    if (isVisible() && this->tab() == tab) {
        hide();
        emit closed();
    } else {
        open(tab);
    }
}

Drawer::Tab Drawer::tab() const
{
    return static_cast<Tab>(m_stack->currentIndex());
}

void Drawer::explain(const QString& optionId, const QString& figure)
{
    open(Tab::Why);
    m_why->explain(optionId, figure);
}

void Drawer::explainVerdict()
{
    open(Tab::Why);
    m_why->explainVerdict();
}

editors::FieldRow* Drawer::row(const QString& path) const
{
    const auto found = std::ranges::find(m_rows, path.toStdString(), &editors::FieldRow::path);
    return found == m_rows.end() ? nullptr : *found;
}

bool Drawer::focusPath(const QString& path)
{
    editors::FieldRow* row = this->row(path);
    if (!row)
        return false;
    open(Tab::Assumptions);
    row->focusField();
    return true;
}

void Drawer::refresh()
{
    if (isHidden())
        return;
    for (editors::FieldRow* row : m_rows) {
        row->setFormat(m_meeting->formats()->format());
        row->refresh();
    }
    m_notesTitle->setText(m_meeting->page() ? tr("Notes on “%1”").arg(m_meeting->page()->name()) : QString());
    m_inReport->setChecked(m_meeting->session()->plan().walkthrough.notesInReport);
    const QString notes = notesOf(m_meeting->session()->plan().walkthrough, m_meeting->pageId());
    // While somebody writes, the plan says what the editor says; setting it again would move the cursor.
    if (m_notes->toPlainText() != notes) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(notes);
    }
}

void Drawer::setTextFactor(double factor)
{
    setFont(theme::font(theme::TextRole::Body, factor));
    for (editors::FieldRow* row : m_rows)
        row->field()->setFixedWidth(qRound(fieldWidth * factor));
    for (QLabel* head : m_heads)
        head->setFont(theme::font(theme::TextRole::Heading, factor));
}

void Drawer::retranslate()
{
    const QStringList names{tr("Assumptions"), tr("Notes"), tr("Why?")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_tabs[static_cast<std::size_t>(i)]->setText(names[i]);
    m_close->setAccessibleName(tr("Close the panel"));
    m_notes->setPlaceholderText(tr("What the room said. Saved with the plan."));
    m_notes->setAccessibleName(tr("Notes"));
    m_inReport->setText(tr("Put all notes into the report"));
    for (QLabel* head : m_heads) {
        const QVariant group = head->property("group");
        head->setText(group.isValid() ? models::groupLabel(static_cast<plan::Group>(group.toInt()))
                                      : tr("Exchange rates"));
    }
}

void Drawer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Drawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Colours& colours = theme::colours(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, 0, 1, height()), colours.line);
}

} // namespace evenhost::walkthrough
