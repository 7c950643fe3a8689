// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recorddialog.h"

#include "models/findingtext.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace evenhost::editors {

using namespace Qt::StringLiterals;

namespace {

/// Names of pages with room around them; the chosen one on the tint of chosen rows, in ink.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const theme::Colours& c = theme::colours(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, chosen ? c.selection : c.hover);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const QString text = index.data().toString();
        painter->setPen(text.startsWith(u'✕') ? c.bad : c.ink);
        painter->drawText(option.rect.adjusted(edge, 0, -edge, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        // Room for the sign that marks a page with something to mend.
        const int width = QFontMetrics(font).horizontalAdvance(u"✕ "_s + index.data().toString());
        return {width + 2 * edge, std::max(theme::controlHeight, QFontMetrics(font).height() + 2 * theme::step)};
    }

private:
    static constexpr int edge = 4 * theme::step;
};

/// As wide as its form needs, as long as that leaves the screen room for what stands beside it.
class PageArea : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int form = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        const int most = std::max(leastPage, screen()->availableSize().width() / 2);
        return {std::clamp(form, leastPage, most), QScrollArea::minimumSizeHint().height()};
    }

private:
    static constexpr int leastPage = 135 * theme::step;
};

} // namespace

RecordDialog::RecordDialog(const QString& title, const models::Format& format, QWidget* parent)
    : QDialog(parent)
    , m_format(format)
    , m_top(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_names(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_remark(new QLabel)
    , m_message(new QLabel)
    , m_ok(nullptr)
{
    setWindowTitle(title);
    const int edge = 4 * theme::step;
    m_top->setContentsMargins(edge, edge, edge, 2 * theme::step);
    m_top->setSpacing(2 * theme::step);
    m_top->addWidget(m_remark, 1);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setAccessibleName(tr("Parts"));
    m_names->setSpacing(theme::step / 2);
    m_names->setItemDelegate(new PartDelegate(m_names));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->hide();
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_names);
    m_middle->addWidget(m_stack, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"message"_s);
    auto* buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 2 * theme::step, edge, edge);
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_top);
    layout->addLayout(m_middle, 1);
    layout->addLayout(foot);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &RecordDialog::refresh);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme::colours(this).softInk);
    m_remark->setPalette(soft);
}

RecordForm* RecordDialog::addPage(const QString& title)
{
    auto* form = new RecordForm(m_format, [this] { return check(); });
    auto* scroll = new PageArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form);
    m_stack->addWidget(scroll);
    m_pages.push_back(form);
    m_titles += title;
    m_names->addItem(title);
    m_names->setVisible(m_pages.size() > 1);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 2 * theme::step);
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
    connect(form, &RecordForm::changed, this, [this] {
        recordChanged();
        refreshSoon();
    });
    return form;
}

QPushButton* RecordDialog::addStart(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    m_top->insertWidget(m_top->count() - 1, button);
    return button;
}

void RecordDialog::setSide(QWidget* side)
{
    m_middle->addWidget(side);
}

void RecordDialog::setRemark(const QString& text)
{
    m_remark->setText(text);
}

void RecordDialog::setFormat(const models::Format& format)
{
    m_format = format;
    for (RecordForm* form : m_pages)
        form->setFormat(format);
}

void RecordDialog::focusPath(const std::string& path)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->focusPath(path)) {
            m_names->setCurrentRow(static_cast<int>(i));
            return;
        }
    }
}

QString RecordDialog::message() const
{
    return m_message->text();
}

void RecordDialog::refresh()
{
    base::Findings findings = check();
    const bool errors = base::hasErrors(findings);
    const auto problems = static_cast<int>(std::ranges::count_if(
        findings, [](const base::Finding& finding) { return finding.severity == base::Severity::Error; }));
    bool refused = false;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        findings = m_pages[i]->showFindings(findings);
        refused = refused || m_pages[i]->isRefused();
        const auto row = static_cast<int>(i);
        const QString& title = m_titles.at(row);
        m_names->item(row)->setText(m_pages[i]->hasErrors() ? u"✕ "_s + title : title);
        m_stack->widget(row)->updateGeometry(); // other fields may need other room
    }
    m_ok->setEnabled(!errors && !refused);
    showMessage(findings, problems);
}

void RecordDialog::showMessage(const base::Findings& others, int problems)
{
    QString text;
    if (!others.empty())
        text = models::findingText(others.front(), m_format);
    else if (problems > 0)
        text = tr("%n thing(s) to mend: see the marked fields.", nullptr, problems);
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    m_message->setPalette(bad);
    m_message->setText(text);
}

} // namespace evenhost::editors
