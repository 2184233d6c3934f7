-- What somebody does in Neovim whose configuration is wrong: reads what is wrong, writes on, and puts it right.
-- Writes what was seen to the file of $SEEN, as JSON.
local seen = { messages = {} }
local config = vim.env.FOLDER .. '/.klaretaal.yaml'

local function wait(what, test)
  if not vim.wait(30000, test, 20) then error('waited in vain for ' .. what) end
end

-- Neovim shows it as it always does; we only listen.
local show = vim.lsp.handlers['window/showMessage']
vim.lsp.handlers['window/showMessage'] = function(err, result, ...)
  table.insert(seen.messages, result.message)
  return show(err, result, ...)
end

local function run()
  local client = vim.lsp.start_client({
    name = 'klaretaal',
    cmd = { vim.env.NODE, vim.env.BIN, 'lsp' },
    root_dir = vim.env.FOLDER,
  })
  vim.cmd('edit ' .. vim.env.FOLDER .. '/brief.md')
  vim.bo.filetype = 'markdown'
  vim.lsp.buf_attach_client(0, client)
  wait('a message', function() return #seen.messages > 0 end)

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'Wij helpen u graag.' })
  seen.typed = vim.api.nvim_buf_get_lines(0, -2, -1, false)[1]

  local file = io.open(config, 'w')
  file:write('rules:\n  wij-vorm: off\n')
  file:close()
  vim.cmd('silent write')
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  seen.found = #vim.diagnostic.get(0)

  vim.lsp.stop_client(client)
  wait('the server to end', function() return vim.lsp.client_is_stopped(client) end)
end

local ok, problem = pcall(run)
if not ok then seen.problem = problem end
local file = io.open(vim.env.SEEN, 'w')
file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
file:close()
vim.cmd('qa!')
